package org.tongbao.notice;

/**
 * Who answers for an issue or measure, by when, and how far it has come.
 *
 * @param responsibility null: nobody is named
 * @param deadline null: there is none
 */
public record Commitment(
    Responsibility responsibility, Deadline deadline, Completion completion, boolean sustained) {

  Attainment attainment() {
    return new Attainment(completion, sustained);
  }
}
