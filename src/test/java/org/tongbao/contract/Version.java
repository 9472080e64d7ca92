package org.tongbao.contract;

import java.util.Comparator;

/** The version of a contract, as in {@code info.version}. */
record Version(int major, int minor, int patch) implements Comparable<Version> {

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  static Version of(String text) {
    String[] parts = text.split("\\.", -1);
    return new Version(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  static Version of(Contract contract) {
    return of(contract.top().child("info").text("version"));
  }

  /**
   * Whether this one may break what an earlier one promised, by the rule of {@link ReleaseTest}.
   */
  boolean mayBreak(Version earlier) {
    return major > earlier.major || (major == 0 && minor > earlier.minor);
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
