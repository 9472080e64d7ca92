package org.tongbao.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.tongbao.publication.diff.NoticeDiff;

/** Compares what one audience was given with what it is given. */
@ApplicationScoped
class Comparison {

  private final ObjectMapper json;

  Comparison(ObjectMapper json) {
    this.json = json;
  }

  RevisionDiff of(PublishedNotice from, PublishedNotice to) {
    return new RevisionDiff(number(from), number(to), NoticeDiff.between(tree(from), tree(to)));
  }

  private JsonNode tree(PublishedNotice notice) {
    return json.valueToTree(notice);
  }

  private static Integer number(PublishedNotice notice) {
    return notice.revision() == null ? null : notice.revision().number();
  }
}
