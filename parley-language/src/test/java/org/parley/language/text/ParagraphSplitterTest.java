package org.parley.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.Span;
import org.parley.language.Paragraph;
import org.parley.language.Paragraph.Type;

class ParagraphSplitterTest {

  private static List<String> texts(String text) {
    return ParagraphSplitter.split(Document.of("d", text)).stream()
        .map(p -> p.span().of(text).replaceAll("\\s+", " "))
        .toList();
  }

  private static List<Type> types(String text) {
    return ParagraphSplitter.split(Document.of("d", text)).stream().map(Paragraph::type).toList();
  }

  @Test
  void aHeadingIsAParagraphOfItsOwn() {
    String text =
        "A rough road ahead\n\nNorland met Sudmark in Ardane.\n\nFar from normal\n\nThey left.";

    assertThat(types(text)).containsExactly(Type.HEADING, Type.BODY, Type.HEADING, Type.BODY);
  }

  @Test
  void aLineIsAParagraphWhereLinesAreLong() {
    String line =
        "Norland's envoy met the ministers of the Compact in Lindhaven, and all of them said "
            + "that the talks had been long, frank and of use to everybody who took part in them.";

    assertThat(texts(line + "\n" + line + "\n" + line)).hasSize(3);
  }

  @Test
  void joinsLinesCutAtAWidth() {
    String text =
        """
        Norland is sending a small team to Ardane to try to halt the sanctions
        that officials say could end the talks. The team will leave today and
        stay for a week.
        Sudmark said that it would receive the team, but that nothing could be
        expected of it.
        """;

    assertThat(texts(text))
        .containsExactly(
            "Norland is sending a small team to Ardane to try to halt the sanctions that officials"
                + " say could end the talks. The team will leave today and stay for a week.",
            "Sudmark said that it would receive the team, but that nothing could be expected of"
                + " it.");
  }

  @Test
  void anIndentedLineOpensAParagraphOfNewswire() {
    String text =
        """
        Norland is sending a small team to
        Ardane to try to halt the sanctions that officials say
        could end the talks.
            The team will leave on Tuesday, officials said here in
        Lindhaven after a meeting.
        """;

    assertThat(texts(text))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Norland is sending a small team to Ardane");
  }

  @Test
  void theOnlyParagraphIsNoHeading() {
    assertThat(types("Norland imposed sanctions on Sudmark")).containsExactly(Type.BODY);
  }

  @Test
  void leavesBoilerplateOut() {
    String text = "Norland met Sudmark. Share this page They talked.\n\nAccept cookies";
    int share = text.indexOf("Share");
    Document document =
        new Document(
            "d",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.UNKNOWN,
            List.of(
                new Span(share, share + "Share this page".length()),
                new Span(text.indexOf("Accept"), text.length())));

    assertThat(ParagraphSplitter.split(document).stream().map(p -> p.span().of(text)))
        .containsExactly("Norland met Sudmark.", "They talked.");
  }

  @Test
  void emptyTextsHaveNone() {
    assertThat(texts("")).isEmpty();
    assertThat(texts(" \n\n \u00a0\n***\n")).isEmpty();
  }
}
