package org.parley.coding;

import java.nio.file.Path;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Document;
import org.parley.language.AnnotatedText;
import org.parley.language.annotate.AnnotatorFactory;
import org.parley.language.annotate.ParseScope;
import org.parley.language.model.ModelCache;
import org.parley.language.nlp4j.Nlp4jModels;
import org.parley.language.parse.Nlp4jParser;

/**
 * Reads texts of the fictional dispute over the Halmar Strait with the real parser; the tests of
 * all coders share its models.
 */
public final class HalmarReader {
  private static final Codebook CODEBOOK =
      new CodebookLoader().forCase(Path.of("../examples/halmar/codebook"));
  private static final Nlp4jParser PARSER = parser();
  private static final AnnotatorFactory ANNOTATORS = annotators(CODEBOOK);

  private HalmarReader() {}

  private static Nlp4jParser parser() {
    ModelCache cache =
        new ModelCache(Path.of(System.getProperty("parley.test.home", "target/parley-home")));
    return new Nlp4jParser(
        Nlp4jModels.openWithNames(
            cache, Nlp4jModels.jarOnClassPath().orElseThrow(), System.err::println));
  }

  /** Annotators that know another codebook. */
  public static AnnotatorFactory annotators(Codebook codebook) {
    return new AnnotatorFactory(codebook, PARSER, ParseScope.ALL);
  }

  /** The case's codebook. */
  public static Codebook codebook() {
    return CODEBOOK;
  }

  /** A text with its analysis. */
  public static AnnotatedText annotate(String text) {
    return ANNOTATORS.annotator().annotate(Document.of("test", text));
  }
}
