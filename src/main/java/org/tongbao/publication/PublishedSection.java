package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.notice.Printable;

/** A section as it was published, with its issues and the sections in it. */
@RegisterForReflection
public record PublishedSection(
    UUID id,
    String marker,
    String heading,
    boolean runIn,
    List<String> body,
    List<PublishedIssue> issues,
    List<PublishedSection> sections)
    implements Printable.Section {

  /** This section and all below it, in the order of print. */
  Stream<PublishedSection> all() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(PublishedSection::all));
  }
}
