package org.tongbao.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tongbao.shared.model.VersionedEntity;

/** The working copy of a notice (通报). */
@Entity
@Table(name = "notices")
class Notice extends VersionedEntity {

  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  private String issuer;
  private String title;
  private String documentNumber;
  private String indexNumber;

  @Embedded
  @EmbeddedColumnNaming("inspection_%s")
  private Inspection inspection;

  private List<String> printedHead = List.of();
  private List<String> opening = List.of();
  private List<String> closing = List.of();

  @Embedded
  @EmbeddedColumnNaming("contact_%s")
  private Contact contact;

  private String signature;
  private LocalDate issuedOn;
  private List<String> printedTail = List.of();

  @Embedded private ReviewState review = ReviewState.DRAFT;

  private String contentHash = "";
  private String lastEditedBy;

  @Embedded private Publication publication = Publication.NEVER;

  @Embedded
  @EmbeddedColumnNaming("source_%s")
  private Source source;

  /** For Hibernate. */
  protected Notice() {}

  Notice(Source source, Instant now) {
    super(now);
    this.source = source;
  }

  /** Takes over the input; what was printed in a head or tail holds only while its fields do. */
  void replace(NoticeInput input) {
    boolean sameHead =
        Objects.equals(issuer, input.issuer()) && Objects.equals(title, input.title());
    boolean sameTail =
        closing.equals(input.closing())
            && Objects.equals(contact, input.contact())
            && Objects.equals(signature, input.signature())
            && Objects.equals(issuedOn, input.issuedOn());
    printedHead = printed(printedHead, input.printedHead(), sameHead);
    printedTail = printed(printedTail, input.printedTail(), sameTail);
    organisationId = input.organisationId();
    kind = Objects.requireNonNullElse(input.kind(), NoticeKind.RESULT);
    issuer = input.issuer();
    title = input.title();
    documentNumber = input.documentNumber();
    indexNumber = input.indexNumber();
    inspection = input.inspection();
    opening = input.opening();
    closing = input.closing();
    contact = input.contact();
    signature = input.signature();
    issuedOn = input.issuedOn();
  }

  /** A print that is sent back unchanged beside changed fields would contradict them. */
  private static List<String> printed(List<String> old, List<String> sent, boolean sameFields) {
    return sameFields || !sent.equals(old) ? sent : List.of();
  }

  /**
   * Notes an edit: it voids approvals, and nobody reviews what they edited last. An edit that
   * changes nothing makes nobody the last editor, or it would free the one before to review. Words
   * that were to go live at a set time do not go as they are now.
   *
   * @return whether that has called off a schedule
   */
  boolean edited(String editor, String newContentHash) {
    if (newContentHash.equals(contentHash)) {
      return false;
    }
    contentHash = newContentHash;
    lastEditedBy = editor;
    review = review.edited();
    boolean scheduled = publication.isScheduled();
    publication = publication.calledOff();
    return scheduled;
  }

  void reviewed(ReviewState newState) {
    review = newState;
  }

  /** Notes a publication; the working copy goes on as a draft. */
  void published(int revision) {
    publication = new Publication(PublicationState.LIVE, revision, null, contentHash);
    review = ReviewState.DRAFT;
  }

  /** Notes when the approved content goes live. */
  void scheduled(Instant publishAt) {
    publication = publication.scheduled(publishAt);
  }

  /** Notes that it does not go live at that time. */
  void calledOff() {
    publication = publication.calledOff();
  }

  void withdrawn() {
    publication =
        new Publication(
            PublicationState.WITHDRAWN,
            publication.currentRevision(),
            null,
            publication.publishedHash());
  }

  UUID organisationId() {
    return organisationId;
  }

  ReviewState review() {
    return review;
  }

  String contentHash() {
    return contentHash;
  }

  String lastEditedBy() {
    return lastEditedBy;
  }

  Publication publication() {
    return publication;
  }

  NoticeHead head() {
    return new NoticeHead(id(), version(), title);
  }

  NoticeView view(List<SectionView> sections) {
    return new NoticeView(
        id(),
        version(),
        createdAt(),
        updatedAt(),
        organisationId,
        kind,
        issuer,
        title,
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
        review.stage(),
        review.nextReview(),
        publication.view(contentHash),
        contentHash,
        source);
  }
}
