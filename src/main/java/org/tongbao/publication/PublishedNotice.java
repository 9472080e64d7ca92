package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.notice.Contact;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.NoticeKind;
import org.tongbao.notice.Printable;

/**
 * A notice as one audience reads it.
 *
 * @param revision which revision it is; absent in a preview
 */
@RegisterForReflection
public record PublishedNotice(
    UUID id,
    UUID organisationId,
    NoticeKind kind,
    String title,
    String issuer,
    String documentNumber,
    String indexNumber,
    Inspection inspection,
    List<String> printedHead,
    List<String> opening,
    List<PublishedSection> sections,
    List<String> closing,
    Contact contact,
    String signature,
    LocalDate issuedOn,
    List<String> printedTail,
    RevisionMark revision,
    Statistics statistics)
    implements Printable {

  /** The issues in the order of print. */
  Stream<PublishedIssue> issues() {
    return allSections().flatMap(section -> section.issues().stream());
  }

  Stream<PublishedSection> allSections() {
    return sections.stream().flatMap(PublishedSection::all);
  }

  /** The content alone: what a revision's hash is of. */
  PublishedNotice bare() {
    return as(null, null);
  }

  /** The same content, marked as a revision. */
  public PublishedNotice as(RevisionMark mark, Statistics frozen) {
    return new PublishedNotice(
        id,
        organisationId,
        kind,
        title,
        issuer,
        documentNumber,
        indexNumber,
        inspection,
        printedHead,
        opening,
        sections,
        closing,
        contact,
        signature,
        issuedOn,
        printedTail,
        mark,
        frozen);
  }
}
