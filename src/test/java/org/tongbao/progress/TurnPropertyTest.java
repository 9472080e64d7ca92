package org.tongbao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongbao.notice.Attainment;
import org.tongbao.notice.Completion;

/** Whatever is recorded one after the other. */
class TurnPropertyTest {

  @Provide
  Arbitrary<List<ProgressInput>> inputs() {
    return Combinators.combine(
            Arbitraries.of(Completion.values()).injectNull(0.3),
            Arbitraries.of(true, false).injectNull(0.5))
        .as((c, s) -> new ProgressInput(LocalDate.EPOCH, "已办", c, s, false, null))
        .list()
        .ofMaxSize(40);
  }

  @Property
  void replayingTheEntriesGivesTheCompletionOfTheLast(
      @ForAll Completion start, @ForAll("inputs") List<ProgressInput> inputs) {
    List<Turn> turns = new ArrayList<>(List.of(Turn.start(new Attainment(start, false))));
    inputs.forEach(input -> turns.add(turns.get(turns.size() - 1).next(input)));
    Attainment replayed = turns.get(0).reached();
    for (int i = 1; i < turns.size(); i++) {
      Turn before = turns.get(i - 1);
      Turn turn = turns.get(i);
      replayed = inputs.get(i - 1).from(replayed);
      assertThat(turn.reached()).isEqualTo(replayed);
      assertThat(turn.number()).isEqualTo(i);
      boolean reopened = before.reached().isDone() && !turn.reached().isDone();
      assertThat(turn.round() - before.round()).isEqualTo(reopened ? 1 : 0);
    }
  }
}
