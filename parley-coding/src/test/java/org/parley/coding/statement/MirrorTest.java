package org.parley.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.Statement;

/** With the names of the sides swapped everything comes out mirrored. */
class MirrorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland accused Sudmark of breaking the ceasefire.",
        "Sudmark called on Norland to withdraw its brigade from the island.",
        "Norland views the exercise of Sudmark as a provocation.",
        "Sudmark said Norland should return to the council.",
        "Norland rejects any military presence of Sudmark in the strait.",
        "Sudmark warned that it would answer in kind if Norland moved its brigade.",
        "According to Norland, the talks with Sudmark could resume in May.",
        "Norland's leaders said that dialogue with Sudmark is useful and should continue.",
        "Sudmark has several red lines. Any landing by Norland would be seen as an act of war."
      })
  void swappedNamesMirror(String text) {
    List<String> there = Halmar.code(text).stream().map(s -> features(s, false)).toList();
    List<String> back = Halmar.code(swap(text)).stream().map(s -> features(s, true)).toList();
    assertThat(there).isNotEmpty().isEqualTo(back);
  }

  private static String features(Statement statement, boolean mirrored) {
    String line =
        String.join(
            " ",
            statement.speaker().name(),
            statement.speaker().side(),
            statement.voice().label(),
            statement.act().label(),
            statement.stance().label(),
            statement.quotation().label(),
            statement.certainty().label(),
            statement.addressee().orElse("-"),
            statement.about().toString(),
            statement.provenance().rule());
    return mirrored ? swap(swapSides(line)) : line;
  }

  private static String swap(String text) {
    return text.replace("Norland", "#").replace("Sudmark", "Norland").replace("#", "Sudmark");
  }

  private static String swapSides(String text) {
    return text.replace("COMPACT", "#").replace("LEAGUE", "COMPACT").replace("#", "LEAGUE");
  }
}
