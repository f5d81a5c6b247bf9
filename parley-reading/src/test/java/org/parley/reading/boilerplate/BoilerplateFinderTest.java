package org.parley.reading.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reading.text.TextLine;

class BoilerplateFinderTest {
  private static final BoilerplateFinder FINDER = BoilerplateFinder.standard();
  private static final String BODY =
      "The envoys of Norland and Sudmark met in Northport on Wednesday for the first time in two"
          + " years, officials of both sides said.\n\n"
          + "They agreed to meet again in May, and the minister said that the blockade of the"
          + " harbour would be the first question.\n\n";

  private static List<String> find(String text) {
    return FINDER.find(TextLine.of(text)).stream().map(span -> span.of(text)).toList();
  }

  /** Pages of the file, apart by lines of equals signs; boilerplate lines begin with "~". */
  static Stream<String> pages() throws IOException {
    try (var in = BoilerplateFinderTest.class.getResourceAsStream("pages.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("(?m)^=+\n"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void marksWhatStandsAroundTheArticleAndNothingElse(String page) {
    List<String> expected =
        page.lines().filter(line -> line.startsWith("~")).map(line -> line.substring(1)).toList();

    assertThat(find(page.replaceAll("(?m)^~", ""))).containsExactlyElementsOf(expected);
  }

  @Test
  void labelOfACaptionIsMarkedAndTheCaptionIsContent() {
    assertThat(
            find(
                "Talks resume\n\nMain Image Credit The minister meets the envoy in Northport.\n\n"
                    + BODY))
        .containsExactly("Main Image Credit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This website uses cookies.",
        "Leave a comment",
        "By Tam Ferris",
        "All rights reserved.",
        "Sign up for our newsletter today.\nIt is free.",
      })
  void textOfOneOrTwoLinesIsNeverBoilerplate(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void offersNoWorkForHostileLines() {
    String text =
        BODY
            + Stream.of(
                    "By " + "Aa ".repeat(20) + "!",
                    "a".repeat(990) + "!",
                    "© " + "x ".repeat(40),
                    "Photo: " + "A/".repeat(300) + "!",
                    "by " + "de ".repeat(20) + ".",
                    "facebook,".repeat(13) + "!",
                    "read also " + "a".repeat(980))
                .map(line -> (line + "\n").repeat(2_000))
                .reduce("", String::concat);

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> find(text))).isNotNull();
  }
}
