package org.parley.cli;

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
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomSettings;
import org.parley.run.Rooms;

/** Documents of two fictional sides that can be written with the names of the sides exchanged. */
final class MirrorDocuments {
  /** All of them. */
  static final List<String> NAMES = List.of("wire", "talks", "opinion", "press");

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

  private MirrorDocuments() {}

  /** The names as they are given, or those of the two sides exchanged. */
  enum Naming {
    STRAIGHT {
      @Override
      Map<String, String> names() {
        return ONE;
      }

      @Override
      String back(String text) {
        return text;
      }
    },
    SWAPPED {
      @Override
      Map<String, String> names() {
        return swap();
      }

      @Override
      String back(String text) {
        return other(text);
      }
    };

    abstract Map<String, String> names();

    /** A code, a name or a text as it is with the straight names. */
    abstract String back(String text);
  }

  /** Rooms for the case of the two sides, with the shipped models. */
  static Rooms rooms() throws Exception {
    Path folder = Path.of(MirrorDocuments.class.getResource("mirror/codebook").toURI());
    Codebook codebook = new CodebookLoader().forCase(folder);
    Path home = Path.of(System.getProperty("parley.test.home", "target/parley-home"));
    return new LanguageRooms().open(codebook, RoomSettings.shipped(home), message -> {});
  }

  static Document document(String name, Naming naming) {
    String text = resource(name + ".txt");
    for (Map.Entry<String, String> entry : naming.names().entrySet()) {
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
    try (var in = MirrorDocuments.class.getResourceAsStream("mirror/" + name)) {
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
