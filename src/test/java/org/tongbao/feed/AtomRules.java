package org.tongbao.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An Atom feed, held to what RFC 4287 and the W3C's feed validator ask for. */
final class AtomRules {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Element feed;

  private AtomRules(Element feed) {
    this.feed = feed;
  }

  /** Reads a feed and holds it to the rules. */
  static AtomRules check(byte[] bytes) {
    AtomRules rules = new AtomRules(parse(bytes).getDocumentElement());
    rules.checkFeed();
    rules.entries().forEach(AtomRules::checkEntry);
    return rules;
  }

  String id() {
    return text(feed, "id");
  }

  String updated() {
    return text(feed, "updated");
  }

  /** The address that the feed gives as its own. */
  String self() {
    return link(feed, "self").getAttribute("href");
  }

  List<Element> entries() {
    return children(feed, "entry");
  }

  /** The entry of a notice. */
  Element entry(Object noticeId) {
    return entries().stream()
        .filter(entry -> text(entry, "id").equals("urn:uuid:" + noticeId))
        .findFirst()
        .orElseThrow();
  }

  static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name + " stands once").hasSize(1);
    return found.get(0).getTextContent();
  }

  static String term(Element entry) {
    return children(entry, "category").get(0).getAttribute("term");
  }

  /** Sections 4.1.1 and 4.2. */
  private void checkFeed() {
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    checkCommon(feed);
    assertThat(URI.create(self()).isAbsolute()).isTrue();
    assertThat(entries()).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    assertThat(entries())
        .extracting(entry -> OffsetDateTime.parse(text(entry, "updated")))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    if (!entries().isEmpty()) {
      assertThat(text(entries().get(0), "updated")).isEqualTo(updated());
    }
  }

  /** Section 4.1.2: what has no content has an alternate link. */
  private static void checkEntry(Element entry) {
    checkCommon(entry);
    assertThat(URI.create(link(entry, "alternate").getAttribute("href")).isAbsolute()).isTrue();
    assertThat(text(entry, "summary")).isNotBlank();
    assertThat(OffsetDateTime.parse(text(entry, "published")))
        .isBeforeOrEqualTo(OffsetDateTime.parse(text(entry, "updated")));
    assertThat(term(entry)).isNotBlank();
  }

  private static void checkCommon(Element element) {
    assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
    assertThat(text(element, "title")).isNotBlank();
    OffsetDateTime.parse(text(element, "updated")); // RFC 3339
    List<Element> authors = children(element, "author");
    assertThat(authors).hasSize(1);
    assertThat(text(authors.get(0), "name")).isNotBlank();
  }

  private static Element link(Element parent, String relation) {
    List<Element> found =
        children(parent, "link").stream()
            .filter(link -> link.getAttribute("rel").equals(relation))
            .toList();
    assertThat(found).as("link " + relation).hasSize(1);
    return found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        found.add(element);
      }
    }
    return found;
  }

  private static Document parse(byte[] bytes) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    } catch (Exception e) {
      throw new AssertionError("no well-formed XML", e);
    }
  }
}
