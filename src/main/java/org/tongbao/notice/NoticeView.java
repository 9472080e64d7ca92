package org.tongbao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A notice as staff see it, the whole tree. */
public record NoticeView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    UUID organisationId,
    NoticeKind kind,
    String issuer,
    String title,
    String documentNumber,
    String indexNumber,
    Inspection inspection,
    List<String> printedHead,
    List<String> opening,
    List<SectionView> sections,
    List<String> closing,
    Contact contact,
    String signature,
    LocalDate issuedOn,
    List<String> printedTail,
    Stage stage,
    ReviewStage nextReview,
    PublicationView publication,
    String contentHash,
    Source source) {}
