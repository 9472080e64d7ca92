package org.tongbao.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A seal over some events, tied to the one before it. Hashes are hexadecimal digits.
 *
 * @param number from 1, without gaps
 * @param previous the hash of the seal before; of the first, zeros
 * @param root of the Merkle tree over the events in the order of their ids
 * @param count how many events
 * @param first id of the first event
 * @param leaves the hashes of the events
 * @param hash of all the other fields but the leaves, which the root covers
 */
record Seal(
    long number,
    String previous,
    String root,
    int count,
    UUID first,
    UUID last,
    Instant sealedAt,
    List<String> leaves,
    String hash) {

  /** What the first seal has before it. */
  static final String NONE = "0".repeat(2 * MerkleTree.LENGTH);

  /** The same with the hash that belongs to it. */
  Seal withHash(String right) {
    return new Seal(number, previous, root, count, first, last, sealedAt, leaves, right);
  }

  /** What the hash is taken of, by name. */
  Map<String, String> fields() {
    return Map.of(
        "number", Long.toString(number),
        "previous", previous,
        "root", root,
        "count", Integer.toString(count),
        "first", first.toString(),
        "last", last.toString(),
        "sealedAt", sealedAt.toString());
  }
}
