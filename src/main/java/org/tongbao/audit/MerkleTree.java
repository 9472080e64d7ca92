package org.tongbao.audit;

import java.util.List;
import org.tongbao.shared.crypto.Sha256;

/** Hashes of a Merkle tree (RFC 9162, section 2.1.1) with SHA-256. */
final class MerkleTree {

  /** Of a hash, in bytes. */
  static final int LENGTH = 32;

  private static final byte LEAF = 0x00;
  private static final byte NODE = 0x01;

  private MerkleTree() {}

  /** The hash of an entry: it can never be that of a node. */
  static byte[] leaf(byte[] entry) {
    byte[] prefixed = new byte[1 + entry.length];
    prefixed[0] = LEAF;
    System.arraycopy(entry, 0, prefixed, 1, entry.length);
    return Sha256.of(prefixed);
  }

  /** The root over the hashes of entries in their order; without any, the hash of nothing. */
  static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Sha256.of(new byte[0]);
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int split = Integer.highestOneBit(leaves.size() - 1); // the largest power of two below
    return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
  }

  private static byte[] node(byte[] left, byte[] right) {
    byte[] prefixed = new byte[1 + 2 * LENGTH];
    prefixed[0] = NODE;
    System.arraycopy(left, 0, prefixed, 1, LENGTH);
    System.arraycopy(right, 0, prefixed, 1 + LENGTH, LENGTH);
    return Sha256.of(prefixed);
  }
}
