package org.parley.coding.relation;

import java.nio.file.Path;
import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.coding.statement.StatementCoder;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Document;
import org.parley.language.AnnotatedText;
import org.parley.language.annotate.AnnotatorFactory;
import org.parley.language.annotate.ParseScope;
import org.parley.language.model.ModelCache;
import org.parley.language.nlp4j.Nlp4jModels;
import org.parley.language.parse.Nlp4jParser;
import org.parley.record.CodedRecord;

/** The fictional dispute over the Halmar Strait, read with the real parser and its statements. */
public final class Straits {
  private static final Codebook CODEBOOK =
      new CodebookLoader().forCase(Path.of("../examples/halmar/codebook"));
  private static final AnnotatorFactory ANNOTATORS =
      new AnnotatorFactory(CODEBOOK, parser(), ParseScope.ALL);
  private static final TopicCoder TOPICS = new TopicCoder(CODEBOOK);
  private static final StatementCoder STATEMENTS = new StatementCoder(CODEBOOK);
  private static final RelationCoder RELATIONS = new RelationCoder(CODEBOOK, TOPICS);

  private Straits() {}

  private static Nlp4jParser parser() {
    ModelCache cache =
        new ModelCache(Path.of(System.getProperty("parley.test.home", "target/parley-home")));
    return new Nlp4jParser(
        Nlp4jModels.openWithNames(
            cache, Nlp4jModels.jarOnClassPath().orElseThrow(), System.err::println));
  }

  /** The case's topics. */
  public static TopicCoder topics() {
    return TOPICS;
  }

  /** A text with its analysis. */
  public static AnnotatedText annotate(String text) {
    return ANNOTATORS.annotator().annotate(Document.of("test", text));
  }

  /** Relations of a text, its statements coded before. */
  static List<CodedRecord> code(String text) {
    AnnotatedText annotated = annotate(text);
    return RELATIONS.code(annotated, List.copyOf(STATEMENTS.code(annotated, List.of())));
  }
}
