package org.tongbao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.crypto.Sha256;

/** The tree against the examples that implementations of Certificate Transparency share. */
class MerkleTreeTest {

  private static final HexFormat HEX = HexFormat.of();

  private static final List<String> ENTRIES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void knownTreesHaveTheirRoots() {
    List<byte[]> leaves =
        ENTRIES.stream().map(entry -> MerkleTree.leaf(HEX.parseHex(entry))).toList();
    for (int size = 0; size < ROOTS.size(); size++) {
      assertThat(HEX.formatHex(MerkleTree.root(leaves.subList(0, size))))
          .isEqualTo(ROOTS.get(size));
    }
  }

  @Property(tries = 200)
  void theRootIsThatOfBuildingItUpLeafByLeaf(
      @ForAll @Size(min = 1, max = 70) List<String> entries) {
    assertThat(MerkleTree.root(leaves(entries))).isEqualTo(builtUp(leaves(entries)));
  }

  @Property(tries = 200)
  void anyChangeChangesTheRoot(
      @ForAll @Size(min = 1, max = 40) List<String> entries,
      @ForAll @IntRange(max = 39) int place,
      @ForAll @IntRange(max = 39) int other,
      @ForAll String text) {
    byte[] root = MerkleTree.root(leaves(entries));
    int at = place % entries.size();
    List<String> changed = new ArrayList<>(entries);
    changed.set(at, entries.get(at) + "·");
    assertThat(MerkleTree.root(leaves(changed))).isNotEqualTo(root);
    List<String> added = new ArrayList<>(entries);
    added.add(at, text);
    assertThat(MerkleTree.root(leaves(added))).isNotEqualTo(root);
    List<String> removed = new ArrayList<>(entries);
    removed.remove(at);
    assertThat(MerkleTree.root(leaves(removed))).isNotEqualTo(root);
    List<String> swapped = new ArrayList<>(entries);
    Collections.swap(swapped, at, other % entries.size());
    Assume.that(!swapped.equals(entries));
    assertThat(MerkleTree.root(leaves(swapped))).isNotEqualTo(root);
  }

  /** As a log would that gets one entry after the other (RFC 9162, section 2.1.2). */
  private static byte[] builtUp(List<byte[]> leaves) {
    Deque<byte[]> stack = new ArrayDeque<>();
    for (int at = 0; at < leaves.size(); at++) {
      stack.push(leaves.get(at));
      for (int merges = Integer.numberOfTrailingZeros(at + 1); merges > 0; merges--) {
        merge(stack);
      }
    }
    while (stack.size() > 1) {
      merge(stack);
    }
    return stack.pop();
  }

  private static void merge(Deque<byte[]> stack) {
    byte[] right = stack.pop();
    byte[] left = stack.pop();
    stack.push(Sha256.of(HEX.parseHex("01" + HEX.formatHex(left) + HEX.formatHex(right))));
  }

  private static List<byte[]> leaves(List<String> entries) {
    return entries.stream()
        .map(entry -> MerkleTree.leaf(entry.getBytes(java.nio.charset.StandardCharsets.UTF_16BE)))
        .toList();
  }
}
