package org.parley.coding.statement;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.RuleJudge;
import org.parley.language.AnnotatedText;
import org.parley.record.Statement;

/** The fictional dispute over the Halmar Strait, read with the real parser. */
final class Halmar {
  private static final StatementCoder CODER =
      new StatementCoder(HalmarReader.codebook(), new RuleJudge());

  private Halmar() {}

  static Codebook codebook() {
    return HalmarReader.codebook();
  }

  static AnnotatedText annotate(String text) {
    return HalmarReader.annotate(text);
  }

  static List<Statement> code(String text) {
    return CODER.code(annotate(text), List.of());
  }
}
