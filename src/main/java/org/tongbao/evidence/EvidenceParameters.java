package org.tongbao.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.tongbao.shared.validation.PlainText;

/** What is said of a file that is sent, beside its bytes. */
public record EvidenceParameters(
    @QueryParam("filename")
        @NotBlank
        @Size(max = EvidenceInput.LONGEST_NAME)
        @Pattern(regexp = EvidenceInput.NAME, message = "{org.tongbao.Filename}")
        @PlainText
        String filename,
    @QueryParam("description") @Size(max = EvidenceInput.LONGEST_DESCRIPTION) @PlainText
        String description) {

  /** As it is kept at first: for staff alone. */
  EvidenceInput input() {
    return new EvidenceInput(filename, description, false);
  }
}
