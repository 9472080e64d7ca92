package org.tongbao.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/**
 * A section as staff send it. {@code id} says which section of the tree it replaces; without one it
 * is new. Lists that are absent (null) leave what is below as it is. {@code position} counts from 1
 * among its siblings; in a list that is sent whole, the order of the list decides.
 */
@JsonIgnoreProperties({"noticeId", "version", "createdAt", "updatedAt"})
public record SectionInput(
    UUID id,
    UUID parentId,
    @Min(1) Integer position,
    @Size(max = 100) @PlainText String marker,
    @Size(max = 2000) @PlainText String heading,
    boolean runIn,
    @Size(max = 1000) List<@NotNull @NotBlank @Size(max = 20000) @PlainText String> body,
    @Size(max = 1000) List<@NotNull @Valid IssueInput> issues,
    @Size(max = 1000) List<@NotNull @Valid SectionInput> sections)
    implements Printable.Section {

  public SectionInput {
    body = body == null ? List.of() : body;
  }
}
