package org.tongbao.notice;

import java.util.List;

/** An issue or measure in the hands of whoever moves it on. */
public final class OpenTask {

  private final NoticeTree tree;
  private final Task task;
  private final Tasks tasks;
  private final TaskKind kind;

  OpenTask(TaskKind kind, NoticeTree tree, Task task, Tasks tasks) {
    this.kind = kind;
    this.tree = tree;
    this.task = task;
    this.tasks = tasks;
  }

  /** Where it stands, and what stands around it. */
  public TaskState state() {
    Attainment issue = tree.issues().find(task.ownerId()).map(Task::attainment).orElse(null);
    List<Attainment> measures =
        tree.measures().below(task.id()).stream().map(Task::attainment).toList();
    return new TaskState(kind, task.id(), tree.view(), task.attainment(), issue, measures);
  }

  /** Moves it on: an edit of its notice, with all that follows from one. */
  public void moveTo(Attainment reached) {
    task.reached(reached);
    tasks.save(tree, task);
  }
}
