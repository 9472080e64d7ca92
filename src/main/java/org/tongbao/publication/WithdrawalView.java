package org.tongbao.publication;

import java.time.Instant;

/** A withdrawal as staff see it. */
public record WithdrawalView(String reason, Instant withdrawnAt, String withdrawnBy) {}
