package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.account.Actor;
import org.tongbao.account.Roles;

/** Whom the notices of a list wait for; for now one can only ask for what waits for oneself. */
public enum Awaiting {
  ME;

  private static final String RETURNED = "n.review.returnedTo = :me";

  private static final String REVIEW =
      "(n.review.stage = Stage.IN_REVIEW and n.lastEditedBy <> :me"
          + " and array_position(n.review.approvedBy, :me) = 0)";

  private static final String PUBLICATION =
      "(n.review.stage = Stage.APPROVED and n.publication.publishAt is null)";

  /**
   * Reads the parameter.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Awaiting fromString(String word) {
    if (!"me".equals(word)) {
      throw new IllegalArgumentException("not me: " + word);
    }
    return ME;
  }

  /**
   * What waits for an actor, as a clause over a notice {@code n} with the parameter {@code me}:
   * drafts returned to them, reviews that they may give, approved notices that they may publish.
   */
  String clause(Actor actor) {
    List<String> parts = new ArrayList<>(List.of(RETURNED));
    if (actor.roles().contains(Roles.REVIEWER)) {
      parts.add(REVIEW);
    }
    if (actor.roles().contains(Roles.PUBLISHER)) {
      parts.add(PUBLICATION);
    }
    return "(" + String.join(" or ", parts) + ")";
  }

  @Override
  public String toString() {
    return "me";
  }
}
