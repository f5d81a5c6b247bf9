package org.parley.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextLineTest {
  private static List<String> lines(String text) {
    return TextLine.of(text).stream().map(TextLine::text).toList();
  }

  @Test
  void linesOfLongParagraphsStandAlone() {
    assertThat(lines("Title\n\n" + "A long paragraph. ".repeat(10) + "\nAnother one here.\n"))
        .hasSize(3);
  }

  @Test
  void joinsLinesWrappedAtAWidth() {
    String text =
        """
        The envoys of Norland and Sudmark met in Northport for
        the first time in two years and agreed to meet again
        in May.
            The blockade of the harbour was not discussed at the
        meeting, officials said.
        """;

    assertThat(lines(text))
        .containsExactly(
            "The envoys of Norland and Sudmark met in Northport for the first time in two years"
                + " and agreed to meet again in May.",
            "The blockade of the harbour was not discussed at the meeting, officials said.");
  }

  @Test
  void shortLinesOfAMenuAreNotJoined() {
    assertThat(lines("No time to read?\nGet a summary\nPrevious article")).hasSize(3);
  }

  @Test
  void spansCoverTheText() {
    String text = "  One \n\n\tTwo\u00a0\n";

    assertThat(TextLine.of(text))
        .extracting(line -> line.span().of(text))
        .containsExactly("One", "Two");
  }

  @Test
  void firstLineIsTheTitleIfItIsShortAndNoSentence() {
    assertThat(TitleFinder.find(TextLine.of("Talks resume\n\nThe envoys met on Monday.")))
        .isEqualTo(Optional.of("Talks resume"));
    assertThat(TitleFinder.find(TextLine.of("The envoys met on Monday.\n\nThey agreed.")))
        .isEmpty();
    assertThat(TitleFinder.find(TextLine.of("Talks resume"))).isEmpty();
  }
}
