package org.tongbao.notice;

/**
 * How far an issue or measure has come.
 *
 * @param sustained whether it is kept up beyond that (长期坚持)
 */
public record Attainment(Completion completion, boolean sustained) {

  public boolean isDone() {
    return completion == Completion.DONE;
  }

  /**
   * Whether a measure that stands so keeps its issue from being done: every one that is not done,
   * but for one that is kept up for good and basically done, which never ends.
   */
  public boolean holdsUp() {
    return !isDone() && !(sustained && completion == Completion.BASICALLY_DONE);
  }
}
