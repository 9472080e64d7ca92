package org.tongbao.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the tree of lines that the printed numbers draw. */
final class Outline {

  private static final Pattern UNNUMBERED_ISSUE =
      Pattern.compile("^(?:关于|针对)[^。;!?]{2,150}问题[^。;:!?,]{0,12}[。:]?$");
  private static final Pattern UNNUMBERED_SECTION =
      Pattern.compile("^[^。;:!?,\"“]{2,40}方面(?:存在|的|主要|突出)*(?:问题)?[:]?$");

  private final OutlineRanks ranks;
  private final boolean findingsAreNumbered;
  private final Node root = new Node(null, null, -100);
  private final Deque<Node> open = new ArrayDeque<>();
  private int lastStrongRank = MarkerKind.ARABIC.rank();

  private Outline(List<Line> lines) {
    this.ranks = OutlineRanks.of(lines);
    this.findingsAreNumbered = lines.stream().anyMatch(Outline::numbersFinding);
    open.push(root);
  }

  /** The root of the tree; its line is null. */
  static Node of(List<Line> lines) {
    Outline outline = new Outline(lines);
    lines.forEach(outline::add);
    return outline.root;
  }

  private void add(Line line) {
    FoundLabel label = LabelReader.lead(line.foldedRest());
    if (label != null && !isHeading(line, label)) {
      addLabelled(line, label);
    } else if (line.isOutline()) {
      Node node = new Node(line, HeadingReader.read(line), ranks.of(line.marker().kind()));
      if (node.isStrong()) {
        lastStrongRank = node.rank;
      }
      addPart(node);
    } else if (line.marker() == null && UNNUMBERED_ISSUE.matcher(line.folded()).matches()) {
      addPart(new Node(line, HeadingReader.read(line), lastStrongRank));
    } else if (line.marker() == null && UNNUMBERED_SECTION.matcher(line.folded()).matches()) {
      addPart(new Node(line, HeadingReader.read(line), ranks.of(MarkerKind.BRACKETED_CHINESE)));
    } else {
      open.peek().measuresBelow |= line.isMarked();
      addText(line);
    }
  }

  /** Whether a numbered label is the heading of a part: 一、整改落实情况, or 2.问题描述：… as an issue. */
  private boolean isHeading(Line line, FoundLabel label) {
    if (!line.isOutline()) {
      return false;
    }
    int rank = ranks.of(line.marker().kind());
    boolean inPart = open.stream().anyMatch(node -> node.opensPart() && node.rank < rank);
    return !inPart || (label.label() == Label.FINDING && findingsAreNumbered);
  }

  private static boolean numbersFinding(Line line) {
    FoundLabel label = line.isOutline() ? LabelReader.lead(line.foldedRest()) : null;
    return label != null && label.label() == Label.FINDING && line.marker().number() > 1;
  }

  private void addPart(Node node) {
    while (open.peek().rank >= node.rank) {
      open.pop();
    }
    open.peek().children.add(node);
    open.push(node);
  }

  private void addText(Line line) {
    open.peek().children.add(new Node(line, null, Integer.MAX_VALUE));
  }

  /** A label belongs to the issue above it, not to the last numbered measure of that issue. */
  private void addLabelled(Line line, FoundLabel label) {
    Node owner = label.label().headsPart() ? owner(label.word()) : null;
    while (owner != null && open.peek() != owner) {
      open.pop();
    }
    if (label.label().headsPart()) {
      open.peek().labels.add(label.word());
    }
    addText(line);
  }

  private Node owner(String word) {
    for (Node node : open) {
      boolean owns = !node.labels.isEmpty() && !node.labels.contains(word);
      if (node.opensPart() && (owns || node.heading.strength() == Heading.Strength.STRONG)) {
        return node;
      }
    }
    return null;
  }
}
