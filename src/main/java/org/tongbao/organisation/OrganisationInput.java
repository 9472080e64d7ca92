package org.tongbao.organisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/** What staff say of an organisation. */
@JsonIgnoreProperties({"id", "version", "createdAt", "updatedAt"})
public record OrganisationInput(
    @NotNull
        @Size(max = Slug.MAX_LENGTH)
        @Pattern(regexp = Slug.PATTERN, message = "{org.tongbao.Slug}")
        String slug,
    @NotBlank @Size(max = 200) @PlainText String name,
    UUID parentId,
    @NotNull @Valid OrganisationContact contact) {}
