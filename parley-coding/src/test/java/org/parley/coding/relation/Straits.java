package org.parley.coding.relation;

import java.util.List;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.statement.StatementCoder;
import org.parley.coding.topic.TopicCoder;
import org.parley.language.AnnotatedText;
import org.parley.record.CodedRecord;

/** The fictional dispute over the Halmar Strait, read with the real parser and its statements. */
public final class Straits {
  private static final TopicCoder TOPICS = new TopicCoder(HalmarReader.codebook());
  private static final StatementCoder STATEMENTS =
      new StatementCoder(HalmarReader.codebook(), new RuleJudge());
  private static final RelationCoder RELATIONS = new RelationCoder(HalmarReader.codebook(), TOPICS);

  private Straits() {}

  /** The case's topics. */
  public static TopicCoder topics() {
    return TOPICS;
  }

  /** A text with its analysis. */
  public static AnnotatedText annotate(String text) {
    return HalmarReader.annotate(text);
  }

  /** Relations of a text, its statements coded before. */
  static List<CodedRecord> code(String text) {
    AnnotatedText annotated = annotate(text);
    return RELATIONS.code(annotated, List.copyOf(STATEMENTS.code(annotated, List.of())));
  }
}
