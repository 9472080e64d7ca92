package org.tongbao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.json.CanonicalJson;

/**
 * The hashes of events and seals, each taken of the canonical JSON (RFC 8785) of an object whose
 * members are all the fields, as texts. Whoever has the events can take them again.
 */
@ApplicationScoped
class SealHashes {

  private static final HexFormat HEX = HexFormat.of();

  private final CanonicalJson json;

  SealHashes(CanonicalJson json) {
    this.json = json;
  }

  /** The hash of an event as a leaf of its seal's tree. */
  String leaf(AuditEvent event) {
    return HEX.formatHex(MerkleTree.leaf(canonical(event.fields())));
  }

  /**
   * A seal over events.
   *
   * @param events in the order of their ids, at least one
   */
  Seal seal(long number, String previous, List<AuditEvent> events, Instant now) {
    List<String> leaves = events.stream().map(this::leaf).toList();
    Seal seal =
        new Seal(
            number,
            previous,
            root(leaves),
            events.size(),
            events.get(0).id(),
            events.get(events.size() - 1).id(),
            now,
            leaves,
            "");
    return seal.withHash(hash(seal));
  }

  /** Whether a seal is as it was made, and follows the one whose hash this is. */
  boolean fits(Seal seal, String previous) {
    return seal.previous().equals(previous)
        && seal.hash().equals(hash(seal))
        && seal.leaves().size() == seal.count()
        && seal.root().equals(root(seal.leaves()));
  }

  private static String root(List<String> leaves) {
    return HEX.formatHex(MerkleTree.root(leaves.stream().map(HEX::parseHex).toList()));
  }

  private String hash(Seal seal) {
    return HEX.formatHex(Sha256.of(canonical(seal.fields())));
  }

  private byte[] canonical(Map<String, String> fields) {
    return json.of(fields).getBytes(StandardCharsets.UTF_8);
  }
}
