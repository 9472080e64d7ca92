package org.tongbao.docs;

import java.util.List;
import org.tongbao.shared.problem.ProblemType;

/** What stands before and after a kind of problem in the list; null at its ends. */
public record Neighbours(ProblemSummary before, ProblemSummary after) {

  static Neighbours of(ProblemType type, DocWords words) {
    List<ProblemType> all = List.of(ProblemType.values());
    int at = all.indexOf(type);
    return new Neighbours(
        at == 0 ? null : ProblemSummary.of(all.get(at - 1), words),
        at == all.size() - 1 ? null : ProblemSummary.of(all.get(at + 1), words));
  }
}
