package org.tongbao.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;

/** That a notice was taken back (撤回), when, by whom and why. */
@Entity
@Immutable
@Table(name = "withdrawals")
class Withdrawal {

  @Id private UUID id;
  private UUID noticeId;
  private String reason;
  private Instant withdrawnAt;
  private String withdrawnBy;

  /** For Hibernate. */
  protected Withdrawal() {}

  Withdrawal(UUID noticeId, String reason, Instant withdrawnAt, String withdrawnBy) {
    this.id = Ids.next();
    this.noticeId = noticeId;
    this.reason = reason;
    this.withdrawnAt = withdrawnAt;
    this.withdrawnBy = withdrawnBy;
  }

  UUID noticeId() {
    return noticeId;
  }

  WithdrawalView view() {
    return new WithdrawalView(reason, withdrawnAt, withdrawnBy);
  }
}
