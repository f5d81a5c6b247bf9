package org.parley.coding.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the names of the sides swapped every record comes out mirrored. */
class RelationMirrorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland suspended practical cooperation with Sudmark.",
        "Sudmark refused to attend the Strait Council, which Norland had called.",
        "Norland accused Sudmark of violating the Port Ansel Accords.",
        "Sudmark has not implemented the Port Ansel Accords, Norland said.",
        "Sudmark will not tolerate a brigade of Norland on the island.",
        "Any landing by Sudmark would be seen by Norland as unacceptable.",
        "Norland said relations with Sudmark could improve if the garrison leaves.",
        "Norland and Sudmark share an interest in fighting piracy.",
        "Sudmark views the exercises of Norland as a threat.",
        "Norland reacted sharply to the sanctions of Sudmark.",
        "Norland's army chief spoke by telephone with Sudmark's army chief.",
        "Norland kept the channels of communication with Sudmark open."
      })
  void swappedNamesMirror(String text) {
    List<String> there =
        Straits.code(text).stream().map(r -> RecordLine.of(r, text)).sorted().toList();
    String swapped = swap(text);
    List<String> back =
        Straits.code(swapped).stream()
            .map(r -> ordered(swapSides(swap(RecordLine.of(r, swapped)))))
            .sorted()
            .toList();
    assertThat(back).isNotEmpty().isEqualTo(there);
  }

  /** Parties are listed in order of code. */
  private static String ordered(String line) {
    return line.replace("[LEAGUE, COMPACT]", "[COMPACT, LEAGUE]");
  }

  private static String swap(String text) {
    return text.replace("Norland", "#").replace("Sudmark", "Norland").replace("#", "Sudmark");
  }

  private static String swapSides(String text) {
    return text.replace("COMPACT", "#").replace("LEAGUE", "COMPACT").replace("#", "LEAGUE");
  }
}
