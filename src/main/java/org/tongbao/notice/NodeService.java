package org.tongbao.notice;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.tongbao.shared.http.Preconditions;

/**
 * What staff do with a single part of a notice; sections, issues and measures differ in little.
 * Every edit locks the notice, and moves the version of all that the part stands in.
 */
abstract class NodeService<T extends TreeNode, I, V> {

  private final Class<T> kind;
  private final NodeEditing editing;

  /** For the proxies of the container. */
  NodeService() {
    this(null, null);
  }

  NodeService(Class<T> kind, NodeEditing editing) {
    this.kind = kind;
    this.editing = editing;
  }

  abstract Level<T> level(NoticeTree tree);

  abstract T make(UUID noticeId, Instant now);

  /** Puts a node where the input wants it; {@code owner} is what a new one was sent to. */
  abstract void place(NoticeTree tree, T node, UUID owner, I input);

  abstract void fill(TreeMerge merge, T node, I input);

  abstract V view(NoticeTree tree, T node);

  /** The part with all below it. */
  @Transactional
  public V get(UUID id) {
    NoticeTree tree = editing.trees().read(kind, id);
    return view(tree, level(tree).get(id));
  }

  /** Replaces the part, and what is below it where that is sent; moves it where it is to stand. */
  @Transactional
  public V replace(UUID id, I input, String ifMatch) {
    NoticeTree tree = editing.trees().edit(kind, id);
    T node = level(tree).get(id);
    Preconditions.require(ifMatch, node.version());
    tree.touch(node, editing.now()); // also what it may be about to leave
    place(tree, node, node.ownerId(), input);
    return saved(tree, node, input, "replace");
  }

  /** Deletes the part with all below it. */
  @Transactional
  public void delete(UUID id, String ifMatch) {
    NoticeTree tree = editing.trees().edit(kind, id);
    T node = level(tree).get(id);
    Preconditions.require(ifMatch, node.version());
    tree.touch(node, editing.now());
    level(tree).remove(node);
    editing.entities().remove(node);
    editing.save(tree, action("delete"), id);
  }

  V create(NoticeTree tree, UUID owner, I input) {
    T node = make(tree.notice().id(), editing.now());
    place(tree, node, owner, input);
    return saved(tree, node, input, "create");
  }

  NoticeTrees trees() {
    return editing.trees();
  }

  private V saved(NoticeTree tree, T node, I input, String verb) {
    TreeMerge merge = editing.trees().merge(tree);
    fill(merge, node, input);
    editing.entities().persist(node); // does nothing to one that is stored already
    merge.finish();
    editing.save(tree, merge, action(verb), node.id());
    return view(tree, node);
  }

  private String action(String verb) {
    return kind.getSimpleName().toLowerCase(Locale.ROOT) + "." + verb;
  }
}
