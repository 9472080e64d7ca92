package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/** That the text of a revision was removed for legal reasons, when and why. */
@RegisterForReflection
public record RemovalMark(Instant removedAt, String reason) {}
