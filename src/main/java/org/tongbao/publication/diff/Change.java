package org.tongbao.publication.diff;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * One difference. Parts are told of one by one: an issue that was added with two measures is three
 * changes.
 *
 * @param id of the part; absent of the notice itself
 * @param field which field was changed, with dots into what holds several, such as {@code
 *     deadline.on}; absent when the part as a whole came, went or moved
 * @param fromPointer where it stood (RFC 6901); absent when it was not there
 * @param toPointer where it stands; absent when it is not there any more
 * @param before the value of the field, or the fields of a part that is gone
 * @param after the value of the field, or the fields of a part that is new
 */
@RegisterForReflection
public record Change(
    ChangeType type,
    PartKind kind,
    UUID id,
    String field,
    String fromPointer,
    String toPointer,
    Object before,
    Object after) {}
