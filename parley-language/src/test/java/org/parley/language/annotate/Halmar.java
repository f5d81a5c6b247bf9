package org.parley.language.annotate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.PartialDate;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;
import org.parley.language.ShowAnnotation;
import org.parley.language.parse.Parser;

/** The fictional case of the examples with the real parser, for the tests of this module. */
public final class Halmar {
  private static final Codebook CODEBOOK =
      new CodebookLoader().forCase(Path.of("..", "examples", "halmar", "codebook"));
  private static final Parser PARSER = ShowAnnotation.parser();

  private Halmar() {}

  public static Codebook codebook() {
    return CODEBOOK;
  }

  /** Everything parsed, the document dated 10 June 2015. */
  public static AnnotatedText annotate(String text) {
    return annotate(text, ParseScope.ALL, PartialDate.parse("2015-06-10"));
  }

  public static AnnotatedText annotate(String text, ParseScope scope, Optional<PartialDate> date) {
    return new AnnotatorFactory(CODEBOOK, PARSER, scope)
        .annotator()
        .annotate(ShowAnnotation.document("d", text, date));
  }

  /** Text of the phrase, form and name of the actor for each mention. */
  public static List<String> mentions(String text) {
    AnnotatedText annotated = annotate(text);
    return annotated.mentions().stream()
        .map(m -> annotated.text(m.span()) + " " + m.form() + " " + m.actor().name())
        .toList();
  }

  /** The mention whose phrase has this text; the first of several. */
  public static Mention mention(String text, String phrase) {
    AnnotatedText annotated = annotate(text);
    return annotated.mentions().stream()
        .filter(m -> annotated.text(m.span()).equals(phrase))
        .findFirst()
        .orElseThrow(() -> new AssertionError(phrase + " is not among " + mentions(text)));
  }
}
