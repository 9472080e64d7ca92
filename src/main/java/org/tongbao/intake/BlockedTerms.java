package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.text.Folding;

/** Finds terms that the office does not want, however they are spaced and written. */
@ApplicationScoped
class BlockedTerms {

  private final Map<String, String> terms = new TreeMap<>();

  BlockedTerms(TongbaoConfig config) {
    for (String term : config.intake().blockedTerms().orElse(List.of())) {
      String bare = bare(term);
      if (!bare.isEmpty()) {
        terms.put(bare, term.strip());
      }
    }
  }

  /** The first term that stands in one of the texts, as it is configured. */
  Optional<String> in(String... texts) {
    String bare = bare(String.join(" ", texts));
    return terms.entrySet().stream()
        .filter(term -> bare.contains(term.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String bare(String text) {
    return Folding.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
