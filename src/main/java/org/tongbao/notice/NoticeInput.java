package org.tongbao.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/**
 * A notice as staff send it or as an import reads it. Without {@code sections} (null) a replacement
 * leaves the tree as it is. What the server alone decides is ignored when it is sent back.
 */
@JsonIgnoreProperties({
  "id",
  "version",
  "createdAt",
  "updatedAt",
  "stage",
  "nextReview",
  "publication",
  "contentHash",
  "source"
})
public record NoticeInput(
    @NotNull UUID organisationId,
    NoticeKind kind,
    @Size(max = 500) @PlainText String issuer,
    @Size(max = 500) @PlainText String title,
    @Size(max = 100) @PlainText String documentNumber,
    @Size(max = 100) @PlainText String indexNumber,
    @Valid Inspection inspection,
    @Size(max = 100) List<@NotNull @NotBlank @Size(max = 2000) @PlainText String> printedHead,
    @Size(max = 5000) List<@NotNull @NotBlank @Size(max = 20000) @PlainText String> opening,
    @Size(max = 1000) List<@NotNull @Valid SectionInput> sections,
    @Size(max = 5000) List<@NotNull @NotBlank @Size(max = 20000) @PlainText String> closing,
    @Valid Contact contact,
    @Size(max = 500) @PlainText String signature,
    LocalDate issuedOn,
    @Size(max = 5000) List<@NotNull @NotBlank @Size(max = 20000) @PlainText String> printedTail)
    implements Printable {

  public NoticeInput {
    printedHead = printedHead == null ? List.of() : printedHead;
    opening = opening == null ? List.of() : opening;
    closing = closing == null ? List.of() : closing;
    printedTail = printedTail == null ? List.of() : printedTail;
  }

  /** The same notice, of the given organisation. */
  public NoticeInput of(UUID organisation) {
    return new NoticeInput(
        organisation,
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
        printedTail);
  }
}
