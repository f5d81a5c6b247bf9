package org.parley.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** Sentences are separated by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland met Sudmark.|They talked.",
        "Mr. Dorn met Gen. A. Senn on Jan. 5 in St. Ansel.|He left.",
        "The U.S. Senate met.|It is in the U.S.|The vote was late.",
        "The U.S. and Norland agreed.",
        "Prices rose 3.5 percent.|Trade fell.",
        "\"We will go.\"|\"We will not stay.\"",
        "\"We will go. |We will not stay,\" said Dorn.",
        "\"The door is open,\" said Dorn.|\"It stays open.\"",
        "Is the door open?|Nobody knows!|The talks go on...|Then they stop.",
        "The talks go on ... and on.",
        "\"Why now?\" he asked.|She did not answer.",
        "It was over. (Sudmark denies it.)|The men left.",
        "Strait Line Inc. said so.|Others did not.",
        "They sat in the council at 9 a.m. on Tuesday.",
        "The ships left at 5 p.m.|The crews stayed.",
        "Blood was spilled.|The harbour was closed.",
        "He wrote to J. K. Pell.|Pell answered.",
        "See example.org.uk/a.B for more.",
        "No. 3 burnt.",
        "1. The first point.",
        "\"Nothing is lost.\" -- Ilva Dorn, minister"
      })
  void endsWhereAReaderDoes(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String text = String.join(" ", expected).replaceAll(" +", " ");

    List<String> found =
        new SentenceSplitter().split(text).stream().map(span -> span.of(text)).toList();

    if (marked.startsWith("It was over.")) {
      // A bracket with a sentence of its own stands by itself.
      assertThat(found).containsExactly("It was over.", "(Sudmark denies it.)", "The men left.");
    } else {
      assertThat(found).containsExactlyElementsOf(expected.stream().map(String::strip).toList());
    }
  }

  @Test
  void findsAForgottenBlank() {
    String text = "The harbour was closed.The ships waited.\"We wait.\"They left.";

    assertThat(new SentenceSplitter().split(text).stream().map(s -> s.of(text)))
        .containsExactly(
            "The harbour was closed.", "The ships waited.", "\"We wait.\"", "They left.");
  }

  @Test
  void isLinear() {
    String text = "a.\"B ".repeat(50_000) + "!?.".repeat(50_000);

    assertThat(new SentenceSplitter().split(text)).isNotEmpty();
  }
}
