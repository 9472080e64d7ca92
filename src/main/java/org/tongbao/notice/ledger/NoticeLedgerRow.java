package org.tongbao.notice.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.tongbao.notice.Commitment;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.MeasureType;
import org.tongbao.notice.Responsibility;

/**
 * What a ledger says of an issue, or of one of its measures.
 *
 * @param number of the issue, counted through the whole notice from 1
 * @param measureId null: the row is the issue's own
 * @param version the measure's, or the issue's where the row is its own
 * @param section heading of the section that the issue is in
 * @param issue its title
 * @param statement what was found, in the issue's own row, as are cause and goal
 * @param measure marker and text; null in the issue's own row
 */
@RegisterForReflection
public record NoticeLedgerRow(
    int number,
    UUID issueId,
    UUID measureId,
    long version,
    String section,
    String issue,
    String statement,
    String cause,
    String goal,
    String measure,
    MeasureType type,
    Responsibility responsibility,
    Deadline deadline,
    Completion completion,
    boolean sustained) {

  /** The same where something else is committed to. */
  NoticeLedgerRow with(Commitment commitment) {
    return new NoticeLedgerRow(
        number,
        issueId,
        measureId,
        version,
        section,
        issue,
        statement,
        cause,
        goal,
        measure,
        type,
        commitment.responsibility(),
        commitment.deadline(),
        commitment.completion(),
        commitment.sustained());
  }

  /** What the row is of. */
  UUID node() {
    return measureId == null ? issueId : measureId;
  }
}
