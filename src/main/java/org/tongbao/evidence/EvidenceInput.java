package org.tongbao.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/**
 * What is said of a file.
 *
 * @param isPublic whether everyone may read it beside a live notice
 */
@JsonIgnoreProperties({
  "id",
  "version",
  "createdAt",
  "updatedAt",
  "noticeId",
  "issueId",
  "measureId",
  "mediaType",
  "size",
  "sha256",
  "addedBy"
})
public record EvidenceInput(
    @NotBlank
        @Size(max = LONGEST_NAME)
        @Pattern(regexp = NAME, message = "{org.tongbao.Filename}")
        @PlainText
        String filename,
    @Size(max = LONGEST_DESCRIPTION) @PlainText String description,
    @NotNull @JsonProperty("public") Boolean isPublic) {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_DESCRIPTION = 300;
  static final String NAME = "^[^/\\\\\\x00-\\x1f]+$";
}
