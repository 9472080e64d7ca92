package org.tongbao.publication.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NoticeDiffTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aFieldIsNamedWithItsPlacesAndValues() {
    List<Change> changes =
        NoticeDiff.between(
            notice("{'title':'甲','deadline':{'on':'2026-01-01'},'opening':['a']}"),
            notice("{'title':'乙','deadline':{'kind':'BY_DATE'},'opening':['a','b']}"));
    assertThat(changes)
        .extracting(Change::field, Change::fromPointer, Change::toPointer)
        .containsExactly(
            tuple("title", "/title", "/title"),
            tuple("deadline.kind", null, "/deadline/kind"),
            tuple("deadline.on", "/deadline/on", null),
            tuple("opening", "/opening", "/opening"));
    assertThat(changes).extracting(Change::type).containsOnly(ChangeType.CHANGED);
    assertThat(changes.get(0).before()).hasToString("\"甲\"");
    assertThat(changes.get(2).after()).isNull();
  }

  @Test
  void whatIsOnlyNotedOfARevisionIsNoChange() {
    assertThat(
            NoticeDiff.between(
                notice("{'revision':{'number':1},'statistics':{'asOf':'2026-01-01'}}"),
                notice("{'revision':{'number':2},'statistics':{'asOf':'2026-01-02'}}")))
        .isEmpty();
  }

  @Test
  void aPartThatMovedAndChangedIsToldOfForEach() {
    List<Change> changes =
        NoticeDiff.between(
            notice(sections(section(1, issue(11, "甲"), issue(12, "乙")), section(2))),
            notice(sections(section(1, issue(11, "甲")), section(2, issue(12, "丙")))));
    assertThat(changes)
        .extracting(Change::type, Change::id, Change::field, Change::fromPointer, Change::toPointer)
        .containsExactly(
            tuple(ChangeType.MOVED, id(12), null, "/sections/0/issues/1", "/sections/1/issues/0"),
            tuple(
                ChangeType.CHANGED,
                id(12),
                "title",
                "/sections/0/issues/1/title",
                "/sections/1/issues/0/title"));
  }

  @Test
  void whatIsPushedAsideDidNotMove() {
    assertThat(
            NoticeDiff.between(
                notice(sections(section(1, issue(11, "甲"), issue(12, "乙")))),
                notice(sections(section(1, issue(13, "新"), issue(11, "甲"), issue(12, "乙"))))))
        .extracting(Change::type, Change::kind, Change::id)
        .containsExactly(tuple(ChangeType.ADDED, PartKind.ISSUE, id(13)));
  }

  @Test
  void eachPartThatCameOrWentIsTold() {
    JsonNode with = notice(sections(section(1, issue(11, "甲")), section(2, issue(21, "乙"))));
    JsonNode without = notice(sections(section(1, issue(11, "甲"))));
    assertThat(NoticeDiff.between(with, without))
        .extracting(Change::type, Change::id, Change::toPointer)
        .containsExactly(
            tuple(ChangeType.REMOVED, id(2), null), tuple(ChangeType.REMOVED, id(21), null));
    Change added = NoticeDiff.between(without, with).get(0);
    assertThat(added.after()).hasToString("{\"heading\":\"2\"}");
  }

  @Property(tries = 300)
  void nothingDiffersFromItself(@ForAll long seed) {
    JsonNode notice = random(new Random(seed));
    assertThat(NoticeDiff.between(notice, notice.deepCopy())).isEmpty();
  }

  @Property(tries = 300)
  void theWayBackMirrorsTheWayThere(@ForAll long seed) {
    Random random = new Random(seed);
    JsonNode a = random(random);
    JsonNode b = random(random);
    assertThat(mirrored(NoticeDiff.between(b, a))).isEqualTo(plain(NoticeDiff.between(a, b)));
  }

  /** All but moves, of which several equal choices may be made. */
  private static Map<String, Long> plain(List<Change> changes) {
    return counted(changes, c -> "%s %s %s→%s".formatted(c.type(), key(c), c.before(), c.after()));
  }

  private static Map<String, Long> mirrored(List<Change> changes) {
    return counted(
        changes,
        c ->
            "%s %s %s→%s"
                .formatted(
                    switch (c.type()) {
                      case ADDED -> ChangeType.REMOVED;
                      case REMOVED -> ChangeType.ADDED;
                      default -> c.type();
                    },
                    key(c),
                    c.after(),
                    c.before()));
  }

  private static String key(Change change) {
    return change.type() == ChangeType.MOVED ? "" : change.id() + " " + change.field();
  }

  private static Map<String, Long> counted(List<Change> changes, Function<Change, String> line) {
    return changes.stream()
        .collect(Collectors.groupingBy(line, TreeMap::new, Collectors.counting()));
  }

  /** A notice of at most 3 sections, 9 issues and 9 measures out of one stock, at random. */
  private static JsonNode random(Random random) {
    ObjectNode notice = JSON.createObjectNode().put("title", "题" + random.nextInt(2));
    List<Integer> stock = new ArrayList<>();
    for (int n = 10; n < 28; n++) {
      stock.add(n);
    }
    Collections.shuffle(stock, random);
    var sections = notice.putArray("sections");
    for (int s = 0; s < random.nextInt(4); s++) {
      ObjectNode section = sections.addObject().put("id", id(s + 1).toString());
      var issues = section.putArray("issues");
      while (random.nextBoolean() && !stock.isEmpty()) {
        ObjectNode issue = issues.addObject().put("id", id(stock.remove(0)).toString());
        issue.put("title", "问" + random.nextInt(3)).putArray("measures");
        if (random.nextBoolean() && !stock.isEmpty()) {
          String measure = id(100 + stock.remove(0)).toString();
          issue.withArray("measures").addObject().put("id", measure).put("text", "措");
        }
      }
    }
    return notice;
  }

  private static JsonNode notice(String json) {
    try {
      return JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String sections(String... sections) {
    return "{'sections':[" + String.join(",", sections) + "]}";
  }

  private static String section(int id, String... issues) {
    return "{'id':'%s','heading':'%d','issues':[%s]}"
        .formatted(id(id), id, String.join(",", issues));
  }

  private static String issue(int id, String title) {
    return "{'id':'%s','title':'%s','measures':[]}".formatted(id(id), title);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
