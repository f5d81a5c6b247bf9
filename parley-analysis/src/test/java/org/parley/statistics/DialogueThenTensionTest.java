package org.parley.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates on a real event table, which is not kept here: skipped where it is absent. */
class DialogueThenTensionTest {
  private static final Path EVENTS =
      Path.of("..", "..", "shared", "series", "nato_russia_usa_serbia_events.csv");

  @ParameterizedTest
  @CsvSource({
    "NATO,RUS,7,35,115,0.57142857,0.62857143",
    "NATO,RUS,14,35,115,0.68571429,0.65714286",
    "NATO,RUS,30,35,115,0.74285714,0.74285714",
    "USA,RUS,7,24,81,0.41666667,0.33333333",
    "USA,RUS,14,24,81,0.66666667,0.45833333",
    "NATO,SERFRY,7,57,354,0.64912281,0.73684211",
    "NATO,SERFRY,30,57,354,0.9122807,0.87719298"
  })
  void forwardAndBackward(
      String one, String other, int days, int calls, int tension, double forward, double backward)
      throws IOException {
    assumeTrue(Files.exists(EVENTS), "event table absent: " + EVENTS);
    Set<String> dyad = Set.of(one, other);
    List<String[]> rows;
    try (var lines = Files.lines(EVENTS)) {
      rows =
          lines
              .skip(1)
              .map(line -> line.replace("\"", "").split(",", -1))
              .filter(row -> dyad.contains(row[1]) && !row[1].equals(row[2]))
              .filter(row -> dyad.contains(row[2]))
              .filter(row -> row[0].compareTo("1992-01-01") >= 0)
              .filter(row -> row[0].compareTo("2001-12-31") <= 0)
              .toList();
    }
    // The reference names 03, 08, 09 and 10 but its figures are those of codes read as numbers:
    // 031 became 31 and dropped out, 010 became 10. Its labels are taken here to test the rates.
    int[] causes = days(rows, row -> row[3].startsWith("10") || row[3].equals("010"));
    int[] effects = days(rows, row -> row[row.length - 1].endsWith("_conf"));
    CoincidenceWindow window = CoincidenceWindow.after(days);
    CoincidenceRates ahead = EventCoincidence.rates(causes, effects, window).orElseThrow();
    CoincidenceRates back =
        EventCoincidence.rates(causes, effects, window.mirrored()).orElseThrow();
    assertThat(ahead.causes()).isEqualTo(calls);
    assertThat(ahead.effects()).isEqualTo(tension);
    assertThat(ahead.trigger()).isCloseTo(forward, within(5e-9));
    assertThat(back.trigger()).isCloseTo(backward, within(5e-9));
  }

  private static int[] days(List<String[]> rows, Predicate<String[]> kept) {
    return rows.stream()
        .filter(kept)
        .mapToInt(row -> (int) LocalDate.parse(row[0]).toEpochDay())
        .toArray();
  }
}
