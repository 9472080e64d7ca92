package org.tongbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tongbao.publication.PublishedIssue;
import org.tongbao.publication.PublishedMeasure;
import org.tongbao.publication.PublishedNotice;
import org.tongbao.publication.PublishedSection;

/**
 * A text of a published notice in which words are sought.
 *
 * @param issueId null unless it stands in an issue
 * @param measureId null unless it is a measure
 */
record Passage(Spot spot, UUID issueId, UUID measureId, String text) {

  /** Those of a notice, in the order of print. */
  static List<Passage> of(PublishedNotice notice) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(Spot.TITLE, null, null, notice.title()));
    passages.add(new Passage(Spot.ISSUER, null, null, notice.issuer()));
    notice.sections().forEach(section -> add(section, passages));
    passages.removeIf(passage -> passage.text() == null || passage.text().isBlank());
    return passages;
  }

  private static void add(PublishedSection section, List<Passage> passages) {
    passages.add(new Passage(Spot.HEADING, null, null, section.heading()));
    for (PublishedIssue issue : section.issues()) {
      passages.add(new Passage(Spot.ISSUE_TITLE, issue.id(), null, issue.title()));
      for (PublishedMeasure measure : issue.measures()) {
        passages.add(new Passage(Spot.MEASURE, issue.id(), measure.id(), measure.text()));
      }
    }
    section.sections().forEach(below -> add(below, passages));
  }
}
