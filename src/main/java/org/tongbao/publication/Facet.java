package org.tongbao.publication;

import java.util.Optional;
import java.util.UUID;

/** What can be asked of a revision: the whole of it in one of its forms, or a part as JSON. */
sealed interface Facet {

  /** Cuts it out of the revision; empty when the revision has no such part. */
  Optional<Rendition> of(PublishedNotice notice, Renderer renderer);

  /** The whole notice. */
  record Whole(Form form) implements Facet {
    @Override
    public Optional<Rendition> of(PublishedNotice notice, Renderer renderer) {
      return Optional.of(renderer.whole(notice, form));
    }
  }

  /** All its issues. */
  record Issues() implements Facet {
    @Override
    public Optional<Rendition> of(PublishedNotice notice, Renderer renderer) {
      return Optional.of(renderer.json(new PublishedIssueList(notice.issues().toList())));
    }
  }

  /** One issue, with where it stands. */
  record OneIssue(UUID id) implements Facet {
    @Override
    public Optional<Rendition> of(PublishedNotice notice, Renderer renderer) {
      return notice
          .allSections()
          .flatMap(
              section ->
                  section.issues().stream()
                      .filter(issue -> issue.id().equals(id))
                      .map(
                          issue ->
                              new PublishedIssueView(
                                  notice.id(), notice.title(), section.id(), issue)))
          .findFirst()
          .map(renderer::json);
    }
  }

  /** The measures of one issue. */
  record Measures(UUID issueId) implements Facet {
    @Override
    public Optional<Rendition> of(PublishedNotice notice, Renderer renderer) {
      return notice
          .issues()
          .filter(issue -> issue.id().equals(issueId))
          .findFirst()
          .map(issue -> renderer.json(new PublishedMeasureList(issue.measures())));
    }
  }

  /** One measure, with where it stands. */
  record OneMeasure(UUID id) implements Facet {
    @Override
    public Optional<Rendition> of(PublishedNotice notice, Renderer renderer) {
      return notice
          .issues()
          .flatMap(
              issue ->
                  issue.measures().stream()
                      .filter(measure -> measure.id().equals(id))
                      .map(measure -> new PublishedMeasureView(notice.id(), issue.id(), measure)))
          .findFirst()
          .map(renderer::json);
    }
  }
}
