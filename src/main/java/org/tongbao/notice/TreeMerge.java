package org.tongbao.notice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Brings a tree to what was sent. Nodes that are sent with their id stay the same nodes, wherever
 * they stand now; what a sent list no longer holds is removed, unless it has moved.
 */
final class TreeMerge {

  private final NoticeTree tree;
  private final EntityManager entities;
  private final Instant now;
  private final Set<UUID> recorded;
  private final Set<UUID> sent = new HashSet<>();
  private final List<Runnable> removals = new ArrayList<>();
  private final List<TreeNode> made = new ArrayList<>();
  private final List<CarriedForward> links = new ArrayList<>();
  private final List<Runnable> checks = new ArrayList<>();

  /**
   * A merge that has not begun.
   *
   * @param recorded the issues and measures on which progress was recorded: that alone moves their
   *     completion
   */
  TreeMerge(NoticeTree tree, EntityManager entities, Instant now, Set<UUID> recorded) {
    this.tree = tree;
    this.entities = entities;
    this.now = now;
    this.recorded = recorded;
  }

  /** Removes what is gone and stores what is new, once all that was sent has found its place. */
  void finish() {
    removals.forEach(Runnable::run);
    checks.forEach(Runnable::run);
    made.forEach(entities::persist);
  }

  /** What was newly linked to issues of other notices. */
  List<CarriedForward> links() {
    return links;
  }

  void sections(UUID owner, List<SectionInput> inputs, String pointer) {
    merge(
        new Kind<>(
            tree.sections(), SectionInput::id, () -> new Section(notice(), now), this::section),
        owner,
        inputs,
        pointer);
    if (!inputs.isEmpty() && tree.depth(owner) >= Section.MAX_DEPTH) {
      throw invalid(pointer, "too-deep", Section.MAX_DEPTH);
    }
  }

  void section(Section section, SectionInput input, String pointer) {
    section.replace(input);
    tree.touch(section, now);
    if (input.issues() != null) {
      issues(section.id(), input.issues(), pointer + "/issues");
    }
    if (input.sections() != null) {
      sections(section.id(), input.sections(), pointer + "/sections");
    }
  }

  private void issues(UUID owner, List<IssueInput> inputs, String pointer) {
    merge(
        new Kind<>(tree.issues(), IssueInput::id, () -> new Issue(notice(), now), this::issue),
        owner,
        inputs,
        pointer);
  }

  void issue(Issue issue, IssueInput input, String pointer) {
    if (!Objects.equals(input.carriedForwardFrom(), issue.carriedForwardFrom())
        && input.carriedForwardFrom() != null) {
      links.add(new CarriedForward(input.carriedForwardFrom(), pointer));
    }
    requireUnmoved(issue, input.attainment(), pointer);
    if (input.attainment().isDone() && issue.completion() != Completion.DONE) {
      checks.add(() -> requireMeasuresDone(issue, pointer));
    }
    issue.replace(input);
    tree.touch(issue, now);
    if (input.measures() != null) {
      measures(issue.id(), input.measures(), pointer + "/measures");
    }
  }

  private void measures(UUID owner, List<MeasureInput> inputs, String pointer) {
    merge(
        new Kind<>(
            tree.measures(), MeasureInput::id, () -> new Measure(notice(), now), this::measure),
        owner,
        inputs,
        pointer);
  }

  void measure(Measure measure, MeasureInput input, String pointer) {
    requireUnmoved(measure, input.attainment(), pointer);
    measure.replace(input);
    tree.touch(measure, now);
  }

  private void requireUnmoved(Task task, Attainment sent, String pointer) {
    if (recorded.contains(task.id()) && !sent.equals(task.attainment())) {
      boolean moved = sent.completion() != task.completion();
      throw invalid(pointer + (moved ? "/completion" : "/sustained"), "record-progress");
    }
  }

  /** Of what is typed no more is asked than that it does not contradict what was recorded. */
  private void requireMeasuresDone(Issue issue, String pointer) {
    boolean open =
        tree.measures().below(issue.id()).stream()
            .anyMatch(m -> recorded.contains(m.id()) && m.attainment().holdsUp());
    if (open) {
      throw invalid(pointer + "/completion", "measures-open");
    }
  }

  /** How nodes of one kind are found, made and filled. */
  private record Kind<T extends TreeNode, I>(
      Level<T> level, Function<I, UUID> id, Supplier<T> make, Filling<T, I> filling) {}

  private interface Filling<T, I> {
    void fill(T node, I input, String pointer);
  }

  private <T extends TreeNode, I> void merge(
      Kind<T, I> kind, UUID owner, List<I> inputs, String pointer) {
    Level<T> level = kind.level();
    level.below(owner).forEach(node -> removals.add(() -> removeUnlessSent(level, node)));
    for (int i = 0; i < inputs.size(); i++) {
      String at = pointer + "/" + i;
      UUID id = kind.id().apply(inputs.get(i));
      T node = id == null ? made(kind) : existing(level, id, at + "/id");
      if (!sent.add(node.id())) {
        throw invalid(at + "/id", "duplicate");
      }
      level.place(node, owner, i + 1);
      kind.filling().fill(node, inputs.get(i), at);
    }
  }

  private <T extends TreeNode> T made(Kind<T, ?> kind) {
    T node = kind.make().get();
    made.add(node);
    return node;
  }

  private static <T extends TreeNode> T existing(Level<T> level, UUID id, String pointer) {
    return level.find(id).orElseThrow(() -> invalid(pointer, "not-in-notice"));
  }

  private <T extends TreeNode> void removeUnlessSent(Level<T> level, T node) {
    if (!sent.contains(node.id())) {
      level.remove(node);
      entities.remove(node);
    }
  }

  private UUID notice() {
    return tree.notice().id();
  }

  private static Problem invalid(String pointer, String key, Object... arguments) {
    return new Problem(ProblemType.INVALID_CONTENT).violation(pointer, key, arguments);
  }
}
