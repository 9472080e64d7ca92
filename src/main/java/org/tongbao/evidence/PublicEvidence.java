package org.tongbao.evidence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * A file as everyone reads of it, without who added it.
 *
 * @param size in bytes
 */
@RegisterForReflection
public record PublicEvidence(
    UUID id,
    UUID issueId,
    UUID measureId,
    String filename,
    String mediaType,
    long size,
    String sha256,
    String description) {}
