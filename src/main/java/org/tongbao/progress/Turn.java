package org.tongbao.progress;

import org.tongbao.notice.Attainment;

/**
 * What an entry makes of an issue or measure.
 *
 * @param number of the entry, from 1
 * @param round from 1; each reopening begins the next
 * @param reached how far it has come with the entry
 */
record Turn(int number, int round, Attainment reached) {

  /** What stands before the first entry: the completion that came with the notice. */
  static Turn start(Attainment reached) {
    return new Turn(0, 1, reached);
  }

  /** What an input leads to from here. */
  Turn next(ProgressInput input) {
    Attainment next = input.from(reached);
    return new Turn(number + 1, reopens(next) ? round + 1 : round, next);
  }

  private boolean reopens(Attainment next) {
    return reached.isDone() && !next.isDone();
  }

  /** Whether this began a round after another. */
  boolean reopened(Turn before) {
    return round > before.round;
  }
}
