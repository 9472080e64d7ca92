package org.tongbao.notice;

import jakarta.persistence.Embeddable;

/** The file that a notice was imported from; {@code sha256} is of its bytes, in hexadecimal. */
@Embeddable
public record Source(String filename, String mediaType, String sha256) {}
