package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.coding.HalmarReader;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.record.Event;

/** Which date and which place of a sentence are those of an event. */
class WhenWhereTest {
  private static final Optional<PartialDate> FRIDAY = PartialDate.parse("2016-04-22");
  private static final EventCoder CODER = new EventCoder(HalmarReader.codebook());

  record Case(String text, List<String> events) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() throws IOException {
    String text;
    try (InputStream in = WhenWhereTest.class.getResourceAsStream("/event/when-where.txt")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Case> cases = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("  ")) {
        cases.get(cases.size() - 1).events().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(new Case(line.strip(), new ArrayList<>()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsDateAndPlace(Case given) {
    List<Event> events = code(given.text(), FRIDAY);
    List<String> found = new ArrayList<>();
    for (String expected : given.events()) {
      String word = expected.substring(0, expected.indexOf(':'));
      found.add(
          events.stream()
              .filter(e -> e.trigger().of(given.text()).contains(word))
              .findFirst()
              .map(e -> word + ": " + describe(e))
              .orElse(word + ": no event"));
    }

    assertThat(found).isEqualTo(given.events());
  }

  private static List<Event> code(String text, Optional<PartialDate> date) {
    Document document =
        new Document(
            "test",
            text,
            Optional.empty(),
            date.map(d -> new Publication(d, DateOrigin.ARGUMENT)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Grade.UNKNOWN,
            List.of());
    return CODER.code(
        HalmarReader.annotators(HalmarReader.codebook()).annotator().annotate(document), List.of());
  }

  private static String describe(Event event) {
    String date =
        event.date().map(PartialDate::toString).orElse("")
            + event.precision().map(p -> " " + p.label()).orElse("");
    return (date.isEmpty() ? "-" : date) + " @ " + event.place().orElse("-");
  }
}
