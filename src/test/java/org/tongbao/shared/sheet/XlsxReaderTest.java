package org.tongbao.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class XlsxReaderTest {

  @Property(tries = 300)
  void everyTextComesBack(@ForAll String text) throws IOException {
    SheetCell cell = read(List.of(text)).get(1).cell(0);
    assertThat(cell.text()).isEqualTo(SafeText.of(text));
    assertThat(SafeText.of(cell.bareText())).isEqualTo(SafeText.of(text));
  }

  @Example
  void theTextsOfOfficesComeBack() throws IOException {
    for (String text :
        List.of("=1+1", " \n两\n行 ", "\"'", "'", "''=1", "_x000D_", "字".repeat(32_000), "\0")) {
      assertThat(read(List.of(text)).get(1).cell(0).bareText()).isEqualTo(text);
    }
  }

  @Property(tries = 300)
  void everyDayThatAWorkbookCountsComesBack(@ForAll LocalDate day) throws IOException {
    SheetCell cell = read(List.of(day)).get(1).cell(0);
    assertThat(cell.day() == null ? cell.text() : cell.day().toString()).isEqualTo(day.toString());
  }

  @Example
  void rowsAndCellsKeepTheirPlaces() throws IOException {
    List<SheetRow> rows = read(Arrays.asList(null, 7, 1.5));
    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2);
    assertThat(rows.get(0).cell(0).text()).isEqualTo("甲");
    assertThat(rows.get(1).cell(0).isBlank()).isTrue();
    assertThat(rows.get(1).cell(1).text()).isEqualTo("7");
    assertThat(rows.get(1).cell(2).text()).isEqualTo("1.5");
    assertThat(rows.get(1).cell(99).isBlank()).isTrue();
  }

  private static List<SheetRow> read(List<?> cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxBook book = new XlsxBook(out);
    book.sheet("表", List.of("甲")).row(cells);
    book.finish();
    List<SheetRow> rows = new ArrayList<>();
    XlsxReader.read(out.toByteArray(), rows::add);
    return rows;
  }
}
