package org.tongbao.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The nodes of one kind in a notice, in order below their owners. */
final class Level<T extends TreeNode> {

  private final Map<UUID, T> byId = new HashMap<>();
  private final Map<UUID, List<T>> byOwner = new HashMap<>();

  Level(List<T> nodes) {
    nodes.stream()
        .sorted(Comparator.comparingInt(TreeNode::position))
        .forEach(
            node -> {
              byId.put(node.id(), node);
              siblings(node.ownerId()).add(node);
            });
  }

  Optional<T> find(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The node with an id.
   *
   * @throws Problem 404 when this notice has none
   */
  T get(UUID id) {
    return find(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  List<T> below(UUID owner) {
    return List.copyOf(byOwner.getOrDefault(owner, List.of()));
  }

  /**
   * Puts a node below an owner, new or from elsewhere, and renumbers who stood or stands beside it.
   *
   * @param position where, counted from 1; beyond the end or null: at the end, or where it is
   */
  void place(T node, UUID owner, Integer position) {
    List<T> siblings = siblings(owner);
    int before = siblings.indexOf(node);
    if (byId.containsKey(node.id())) {
      leave(node);
    }
    int wanted = position != null ? position - 1 : before >= 0 ? before : siblings.size();
    node.ownedBy(owner);
    siblings.add(Math.min(wanted, siblings.size()), node);
    byId.put(node.id(), node);
    renumber(siblings);
  }

  void remove(T node) {
    leave(node);
    byId.remove(node.id());
  }

  private void leave(T node) {
    List<T> siblings = siblings(node.ownerId());
    siblings.remove(node);
    renumber(siblings);
  }

  private List<T> siblings(UUID owner) {
    return byOwner.computeIfAbsent(owner, id -> new ArrayList<>());
  }

  private static <T extends TreeNode> void renumber(List<T> siblings) {
    for (int i = 0; i < siblings.size(); i++) {
      siblings.get(i).position(i + 1);
    }
  }
}
