package org.parley.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.DateOrigin;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.reading.RawDocument;
import org.parley.reading.source.UnreadableException;

class JsonDocumentParserTest {
  private final JsonDocumentParser parser = new JsonDocumentParser(1 << 20);

  @Test
  void idAndTextAreEnough() throws UnreadableException {
    assertThat(parser.parse("{\"id\": \"a\", \"text\": \"Norland agreed.\", \"x\": [1]}"))
        .isEqualTo(RawDocument.of("a", "Norland agreed."));
  }

  @Test
  void readsWhatIsGivenAndLeavesNullsOut() throws UnreadableException {
    RawDocument document =
        parser.parse(
            "{\"id\": \"a\", \"text\": \"t\", \"title\": \" T \", \"date\": \"1987-02-26T15:01:01\","
                + " \"outlet\": \"Herald\", \"author\": null, \"url\": \"\", \"lang\": \"en\","
                + " \"grade\": \"official\"}");

    assertThat(document.title()).contains("T");
    assertThat(document.published())
        .contains(
            new Publication(PartialDate.parse("1987-02-26").orElseThrow(), DateOrigin.METADATA));
    assertThat(document.outlet()).contains("Herald");
    assertThat(document.author()).isEmpty();
    assertThat(document.url()).isEmpty();
    assertThat(document.lang()).contains("en");
    assertThat(document.grade()).contains(Grade.OFFICIAL);
  }

  @Test
  void readsWhatParleyWrote() throws UnreadableException {
    RawDocument document =
        parser.parse(
            "{\"id\": \"a\", \"text\": \"😀 Share\\n\\nText\", \"published\": \"2016-04\","
                + " \"published_from\": \"json-ld\", \"boilerplate\": [[2, 7]]}");

    assertThat(document.published())
        .contains(new Publication(PartialDate.of(2016, 4), DateOrigin.JSON_LD));
    assertThat(document.boilerplate().orElse(List.of()))
        .extracting(span -> span.of(document.text()))
        .containsExactly("Share");
  }

  @Test
  void halfSurrogatesAreReplacedInPlace() throws UnreadableException {
    assertThat(parser.parse("{\"id\": \"a\", \"text\": \"x\\ud800y😀\"}").text())
        .isEqualTo("x\ufffdy😀");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                             | no JSON at column
          {"id": "a", "text": "t"} {}                   | no JSON at column
          {"id": "a", "id": "b", "text": "t"}           | no JSON at column
          []                                            | no JSON object
          {"text": "t"}                                 | no id
          {"id": " ", "text": "t"}                      | the id is blank
          {"id": "a"}                                   | no text
          {"id": "a", "text": ["t"]}                    | text is not a string
          {"id": "a", "text": "t", "title": 5}          | title is not a string
          {"id": "a", "text": "t", "date": "soon"}      | date is no date: soon
          {"id": "a", "text": "t", "grade": "best"}     | no grade: best
          {"id": "a", "text": "t", "boilerplate": [[0, 9]]} | boilerplate is not a sorted list
          """)
  void refusesBadLines(String line, String message) {
    assertThatThrownBy(() -> parser.parse(line))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(message);
  }
}
