package org.tongbao.evidence;

import java.util.UUID;

/** A file to be sent. */
record EvidenceFile(UUID id, String filename, EvidenceKind kind, long size, String sha256) {}
