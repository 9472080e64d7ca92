package org.tongbao.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.account.Scope;

/** A ledger of 30,000 cases is written as it is read; {@code src/bench} has one of 100,000. */
@QuarkusTest
class LargeLedgerTest {

  private static final int CASES = 30_000;

  private static final int MEBIBYTE = 1 << 20;

  /** Half of the rows in memory would be five times as much. */
  private static final long MOST = 3L * MEBIBYTE;

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant BEGIN = Instant.parse("2034-06-05T00:00:00Z");

  @Inject RandomCases cases;
  @Inject LedgerService ledgers;

  @Test
  void theHeapDoesNotGrowWithTheFile() throws IOException {
    UUID office = Api.organisation();
    cases.add(office, CASES, BEGIN, BEGIN.plusSeconds(2_000_000));
    try {
      LedgerScope scope =
          new LedgerScope(
              YearMonth.of(2034, 6), office, new Scope(Optional.of(Set.of(office))), ZONE, BEGIN);
      LedgerWords words = new LedgerWords(Locale.ENGLISH, scope);
      ledgers.writeXlsx(scope, words, OutputStream.nullOutputStream()); // what it loads once, stays
      long before = HeapGauge.heap();
      HeapGauge gauge = new HeapGauge();
      ledgers.writeXlsx(scope, words, gauge);
      assertThat(gauge.heaps).hasSizeGreaterThan(2);
      assertThat(gauge.laterHeap() - before).isLessThan(MOST);
    } finally {
      cases.change("delete from feedback where organisation_id = '" + office + "'");
    }
  }

  /** Looks at the heap each time that another half of a mebibyte has gone out. */
  private static final class HeapGauge extends OutputStream {

    private static final int LOOKS = 3;

    private final List<Long> heaps = new ArrayList<>();
    private long written;

    @Override
    public void write(int b) {
      write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      written += length;
      if (written / (MEBIBYTE / 2) > heaps.size()) {
        heaps.add(LongStream.generate(HeapGauge::heap).limit(LOOKS).min().orElseThrow());
      }
    }

    /** What is held all through the second half of the file. */
    private long laterHeap() {
      return Collections.min(heaps.subList(heaps.size() / 2, heaps.size()));
    }

    /** What other threads hold for a moment is in one look and not in the next. */
    private static long heap() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }
}
