package org.tongbao.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tongbao.search.PassageQueries.Place;
import org.tongbao.search.PassageQueries.Range;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.words.SearchWords;

/**
 * Finds published texts: titles first, then issuers, headings, issues and measures, and of equal
 * ones those published last.
 */
@ApplicationScoped
public class SearchService {

  private final PassageQueries passages;

  SearchService(PassageQueries passages) {
    this.passages = passages;
  }

  private record Row(SearchHit hit, int place) {

    static Row of(Object[] row, SearchWords words) {
      Spot spot = Spot.ofRank(((Number) row[6]).intValue());
      SearchHit hit =
          new SearchHit(
              spot.kind(),
              spot,
              (UUID) row[0],
              (String) row[1],
              (UUID) row[2],
              (UUID) row[3],
              (UUID) row[4],
              (Instant) row[5],
              Snippet.of((String) row[8], words));
      return new Row(hit, (Integer) row[7]);
    }

    Cursor cursor() {
      return Cursor.of(hit.found().rank(), hit.publishedAt(), hit.noticeId(), place);
    }
  }

  /** A page of what was found. */
  @Transactional
  public Page<SearchHit> find(SearchWords words, SearchFilter filter, PageRequest page) {
    List<Row> rows = new ArrayList<>();
    for (Range range : ranges(filter, page)) {
      if (rows.size() < page.rows()) {
        passages.find(words, range, page.rows() - rows.size()).stream()
            .map(row -> Row.of(row, words))
            .forEach(rows::add);
      }
    }
    return Page.cut(rows, page, Row::cursor, Row::hit);
  }

  /** Where to look, the best first: behind the last hit of the page before. */
  private static List<Range> ranges(SearchFilter filter, PageRequest page) {
    List<Range> ranges = new ArrayList<>();
    int rank = page.after().map(after -> after.number(0)).orElse(Integer.MAX_VALUE);
    for (Spot spot : Spot.values()) {
      boolean wanted = filter.kind() == null || filter.kind() == spot.kind();
      if (wanted && spot.rank() <= rank) {
        Place after = spot.rank() == rank ? page.after().map(SearchService::place).get() : null;
        ranges.add(new Range(spot, filter.organisation(), after));
      }
    }
    return ranges;
  }

  private static Place place(Cursor cursor) {
    return new Place(cursor.instant(1), cursor.id(2), cursor.number(3));
  }
}
