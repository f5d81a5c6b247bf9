package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.coding.HalmarReader;
import org.parley.coding.judge.RuleJudge;
import org.parley.coding.statement.StatementCoder;
import org.parley.language.AnnotatedText;
import org.parley.record.CodedRecord;

/** Words of those who stand apart are statements, those of a side are acts too. */
class OnlookersTest {
  private static final StatementCoder STATEMENTS =
      new StatementCoder(HalmarReader.codebook(), new RuleJudge());
  private static final EventCoder EVENTS = new EventCoder(HalmarReader.codebook());

  @Test
  void anOfficialUrges() {
    assertThat(codes("Norland's foreign minister urged Sudmark to release the sailors."))
        .containsExactly("XNLGOV 0253 XSM");
  }

  @Test
  void anExpertOnlySays() {
    assertThat(codes("Petra Wendel, an analyst, urged Sudmark to release the sailors.")).isEmpty();
  }

  private static List<String> codes(String sentence) {
    AnnotatedText text = HalmarReader.annotate(sentence);
    List<CodedRecord> before = List.copyOf(STATEMENTS.code(text, List.of()));
    return EVENTS.code(text, before).stream()
        .map(
            e ->
                e.source().code()
                    + " "
                    + e.cameo()
                    + " "
                    + e.target().map(t -> t.code()).orElse("-"))
        .toList();
  }
}
