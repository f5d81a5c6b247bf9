package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.record.CodedRecord;
import org.parley.run.DocumentCoder;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomSettings;
import org.parley.run.Rooms;

/** With the names of two sides swapped, every code comes out mirrored. */
class MirrorTest {
  private static final Map<String, String> ONE =
      Map.of(
          "A", "Astria",
          "A.capital", "Arlen",
          "A.demonym", "Astrian",
          "A.minister", "Pavel Arno",
          "A.president", "Lena Aster",
          "B", "Borland",
          "B.capital", "Brenn",
          "B.demonym", "Borlandic",
          "B.minister", "Viktor Bonn",
          "B.president", "Nora Bergen");

  private static final Map<String, String> MIRRORED = mirrored();

  private static final Pattern SIDES =
      Pattern.compile(
          MIRRORED.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .collect(Collectors.joining("|")));

  private static Rooms rooms;

  @BeforeAll
  static void open() throws Exception {
    Path folder = Path.of(MirrorTest.class.getResource("mirror/codebook").toURI());
    Codebook codebook = new CodebookLoader().forCase(folder);
    Path home = Path.of(System.getProperty("parley.test.home", "target/parley-home"));
    rooms = new LanguageRooms().open(codebook, RoomSettings.shipped(home), message -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"wire", "talks", "opinion", "press"})
  void codesComeOutMirrored(String name) {
    List<String> straight = code(name, ONE).map(new RecordSigns(side -> side)::of).toList();
    List<String> swapped = code(name, swap()).map(new RecordSigns(MirrorTest::other)::of).toList();
    assertThat(straight).isNotEmpty();
    assertThat(swapped).containsExactlyInAnyOrderElementsOf(straight);
  }

  @Test
  void documentsShowEveryKindOfRecord() {
    Map<String, Long> kinds = new TreeMap<>();
    Stream.of("wire", "talks", "opinion", "press")
        .flatMap(name -> code(name, ONE))
        .forEach(record -> kinds.merge(record.kind().label(), 1L, Long::sum));
    assertThat(kinds.keySet())
        .contains(
            "statement", "event", "channel", "commitment", "red_line", "outlook", "disagreement");
  }

  private static Stream<CodedRecord> code(String name, Map<String, String> names) {
    return new DocumentCoder(rooms).code(document(name, names)).records().stream();
  }

  private static Document document(String name, Map<String, String> names) {
    String text = resource(name + ".txt");
    for (Map.Entry<String, String> entry : names.entrySet()) {
      text = text.replace("{" + entry.getKey() + "}", entry.getValue());
    }
    return new Document(
        name,
        text,
        Optional.empty(),
        Optional.of(new Publication(PartialDate.of(LocalDate.of(2021, 5, 7)), DateOrigin.METADATA)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Grade.UNKNOWN,
        List.of());
  }

  private static String resource(String name) {
    try (var in = MirrorTest.class.getResourceAsStream("mirror/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> swap() {
    Map<String, String> swapped = new TreeMap<>();
    ONE.forEach(
        (key, value) -> swapped.put((key.startsWith("A") ? "B" : "A") + key.substring(1), value));
    return swapped;
  }

  /** A code or name with the two sides exchanged, longest names first. */
  private static String other(String text) {
    return SIDES.matcher(text).replaceAll(m -> MIRRORED.get(m.group()));
  }

  private static Map<String, String> mirrored() {
    Map<String, String> both = new HashMap<>(Map.of("ASTRIA", "BORLAND", "XAA", "XBB"));
    ONE.forEach(
        (key, value) -> {
          if (key.startsWith("A")) {
            both.put(value, ONE.get("B" + key.substring(1)));
          }
        });
    new HashMap<>(both).forEach((a, b) -> both.put(b, a));
    return both;
  }
}
