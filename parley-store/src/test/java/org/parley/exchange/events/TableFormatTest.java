package org.parley.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {
  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final String CHARACTERS = "ab ,;\"'\t\r\n=+-@\u00e9\u201c\u2028\ud83d\udd4a#|";

  @Test
  void aCsvReaderGetsBackEveryCell() throws IOException {
    Random random = new Random(20161125);
    for (int round = 0; round < 300; round++) {
      List<List<Cell>> rows = rows(random);
      String table = write(TableFormat.CSV, rows);

      try (CSVParser parser = CSVParser.parse(new StringReader(table), CSVFormat.RFC4180)) {
        List<List<String>> read = parser.stream().map(record -> record.toList()).toList();
        assertThat(read.get(0)).isEqualTo(NAMES);
        assertThat(read.subList(1, read.size()))
            .isEqualTo(
                rows.stream()
                    .map(row -> row.stream().map(TableFormatTest::expected).toList())
                    .toList());
      }
    }
  }

  @Test
  void tabsSeparateCellsAndNothingElse() throws IOException {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      List<List<Cell>> rows = rows(random);
      String[] lines = write(TableFormat.TABS, rows).split("\n", -1);

      assertThat(lines).hasSize(rows.size() + 2);
      for (int i = 0; i < rows.size(); i++) {
        String[] cells = lines[i + 1].split("\t", -1);
        assertThat(cells).hasSize(NAMES.size());
        for (int j = 0; j < cells.length; j++) {
          String value = rows.get(i).get(j).value();
          assertThat(cells[j]).isEqualTo(value.replaceAll("[\t\r\n\u2028]", " "));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uff1d1"})
  void whatASpreadsheetWouldComputeIsText(String text) throws IOException {
    String table = write(TableFormat.CSV, List.of(List.of(Cell.text(text))));
    assertThat(table).contains("'" + text);
  }

  @Test
  void numbersStayNumbers() throws IOException {
    List<Cell> row = List.of(Cell.number(-9.5), Cell.number(3), Cell.EMPTY);
    assertThat(write(TableFormat.CSV, List.of(row))).isEqualTo("a,b,c\r\n-9.5,3,\r\n");
    assertThat(write(TableFormat.TABS, List.of(row))).isEqualTo("a\tb\tc\n-9.5\t3\t\n");
    assertThat(write(TableFormat.JSON_LINES, List.of(row)))
        .isEqualTo("{\"a\":-9.5,\"b\":3,\"c\":null}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"plain|plain", "a,b|\"a,b\"", "say \"no\"|\"say \"\"no\"\"\""})
  void cellsAreQuotedByRfc4180(String value, String written) throws IOException {
    List<Cell> row = List.of(Cell.text("x"), Cell.text(value), Cell.text("y"));
    assertThat(write(TableFormat.CSV, List.of(row))).isEqualTo("a,b,c\r\nx," + written + ",y\r\n");
  }

  private static String expected(Cell cell) {
    boolean formula =
        !cell.number() && !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.value().charAt(0)) >= 0;
    return formula ? "'" + cell.value() : cell.value();
  }

  private static List<List<Cell>> rows(Random random) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<Cell> row = new ArrayList<>();
      for (int j = 0; j < NAMES.size(); j++) {
        row.add(random.nextInt(4) == 0 ? Cell.number(random.nextInt(-9, 9)) : text(random));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Cell text(Random random) {
    int[] characters = CHARACTERS.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      out.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return Cell.text(out.toString());
  }

  private static String write(TableFormat format, List<List<Cell>> rows) throws IOException {
    StringWriter out = new StringWriter();
    TableWriter writer = format.open(out, NAMES);
    for (List<Cell> row : rows) {
      writer.write(row);
    }
    return out.toString();
  }
}
