package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;

class QuotedTextsTest {
  @Test
  void quotesStandAtTheirPlacesCountedInCodePoints() throws Exception {
    QuotedTexts texts = texts(line("d", 2, "ab\uD83D\uDE00"), line("d", 4, "\uD83D\uDE00 c"));

    assertThat(texts.documents())
        .hasEntrySatisfying("d", d -> assertThat(d.text()).isEqualTo("  ab\uD83D\uDE00 c"));
    assertThat(texts.conflict(Map.of("d", Document.of("d", "x ab\uD83D\uDE00 c")))).isEmpty();
    assertThat(texts.conflict(Map.of("d", Document.of("d", "x abc c"))))
        .hasValueSatisfying(m -> assertThat(m).contains("does not stand at character 2"));
    assertThat(texts.conflict(Map.of("d", Document.of("d", "")))).isPresent();
    assertThat(texts.conflict(Map.of())).isEmpty();
  }

  @Test
  void quotesOfDifferentTextsAreRefused() throws Exception {
    QuotedTexts texts = texts(line("d", 0, "one text"), line("d", 4, "word"));

    assertThatThrownBy(texts::documents)
        .isInstanceOf(FormatException.class)
        .hasMessage("the records quote different texts of document \"d\" at character 4");
  }

  @Test
  void badLinesAreNamed() {
    assertThatThrownBy(() -> texts(line("d", 0, "a"), "{}"))
        .isInstanceOf(FormatException.class)
        .hasMessage("line 2: field quote is missing");
    assertThatThrownBy(() -> texts(line("d", 2_000_000_000, "a")))
        .hasMessageContaining("line 1: evidence begins beyond");
    assertThatThrownBy(() -> texts(line("d", -1, "a"))).hasMessageContaining("evidence must be");
  }

  @Test
  void aReportIsOneObject() throws Exception {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("n", 3);
    report.put("share", 1 / 3.0);
    report.put("alpha", OptionalDouble.empty());
    report.put("range", Optional.of(List.of(0.5, true)));
    report.put("name", "a \"b\"");
    StringWriter out = new StringWriter();
    JsonReport.write(out, report);

    assertThat(out.toString().replaceAll("\\s+", ""))
        .isEqualTo(
            "{\"n\":3,\"share\":0.333333,\"alpha\":null,\"range\":[0.5,true],\"name\":\"a\\\"b\\\"\"}");
  }

  private static QuotedTexts texts(String... lines) throws Exception {
    QuotedTexts texts = new QuotedTexts();
    texts.add(new BufferedReader(new StringReader(String.join("\n", lines))));
    return texts;
  }

  private static String line(String document, int begin, String quote) {
    return "{\"document\": \""
        + document
        + "\", \"evidence\": ["
        + begin
        + ", 9], \"quote\": \""
        + quote
        + "\"}";
  }
}
