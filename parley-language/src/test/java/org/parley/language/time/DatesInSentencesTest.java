package org.parley.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.document.PartialDate;
import org.parley.language.annotate.Halmar;
import org.parley.language.annotate.ParseScope;

/** Dates of all forms, and what only looks like one, read with the real parser. */
class DatesInSentencesTest {
  record Case(Optional<PartialDate> document, String text, String dates) {
    @Override
    public String toString() {
      return text + " (" + document.map(PartialDate::toString).orElse("undated") + ")";
    }
  }

  static List<Case> dates() throws IOException {
    return read("/time/dates.txt");
  }

  static List<Case> datelines() throws IOException {
    return read("/time/datelines.txt");
  }

  private static List<Case> read(String file) throws IOException {
    String text;
    try (InputStream in = DatesInSentencesTest.class.getResourceAsStream(file)) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Case> cases = new ArrayList<>();
    Optional<PartialDate> document = Optional.empty();
    for (String line : text.lines().toList()) {
      if (line.startsWith("@")) {
        document = PartialDate.parse(line.substring(1));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" \\| ", -1);
        cases.add(new Case(document, parts[0], parts[1]));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource({"dates", "datelines"})
  void readsTheDates(Case given) {
    String found =
        Halmar.annotate(given.text(), ParseScope.ALL, given.document()).dates().stream()
            .map(d -> d.date() + " " + d.precision().label())
            .collect(Collectors.joining("; "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(given.dates());
  }
}
