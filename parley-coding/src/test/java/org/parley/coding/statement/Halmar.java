package org.parley.coding.statement;

import java.nio.file.Path;
import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Document;
import org.parley.language.AnnotatedText;
import org.parley.language.annotate.AnnotatorFactory;
import org.parley.language.annotate.ParseScope;
import org.parley.language.model.ModelCache;
import org.parley.language.nlp4j.Nlp4jModels;
import org.parley.language.parse.Nlp4jParser;
import org.parley.record.Statement;

/** The fictional dispute over the Halmar Strait, read with the real parser. */
final class Halmar {
  private static final Codebook CODEBOOK =
      new CodebookLoader().forCase(Path.of("../examples/halmar/codebook"));
  private static final AnnotatorFactory ANNOTATORS =
      new AnnotatorFactory(CODEBOOK, parser(), ParseScope.ALL);
  private static final StatementCoder CODER = new StatementCoder(CODEBOOK);

  private Halmar() {}

  private static Nlp4jParser parser() {
    ModelCache cache =
        new ModelCache(Path.of(System.getProperty("parley.test.home", "target/parley-home")));
    return new Nlp4jParser(
        Nlp4jModels.openWithNames(
            cache, Nlp4jModels.jarOnClassPath().orElseThrow(), System.err::println));
  }

  static Codebook codebook() {
    return CODEBOOK;
  }

  static AnnotatedText annotate(String text) {
    return ANNOTATORS.annotator().annotate(Document.of("test", text));
  }

  static List<Statement> code(String text) {
    return CODER.code(annotate(text), List.of());
  }
}
