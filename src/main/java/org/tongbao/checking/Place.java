package org.tongbao.checking;

import java.util.UUID;

/**
 * A member of a notice or of a part of it.
 *
 * @param owner the id of the notice or part
 * @param above JSON Pointer (RFC 6901) to the owner in the staff's view of the notice
 * @param member the path from there
 */
record Place(UUID owner, String above, String member) {

  String pointer() {
    return above + "/" + member;
  }

  /** The member without the place in a list, which moves when something is put before it. */
  String list() {
    int slash = member.lastIndexOf('/');
    boolean item = slash > 0 && Character.isDigit(member.charAt(slash + 1));
    return item ? member.substring(0, slash) : member;
  }
}
