package org.parley.truth;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.track.Findings;
import org.parley.track.ask.Answer;
import org.parley.track.ask.Ask;

/** Who asks, offers or makes conditional what of whom, and what answer is on record. */
public final class AskComparison implements Comparison {
  private static final String CONSTRUCT = "asks";
  private static final String ANY_ANSWER = "other";
  private static final String NO_ANSWER = "none";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Ask>(
            row -> row.get("id") + " " + row.get("by") + " " + row.get("what"),
            AskComparison::tell,
            (row, ask) ->
                placed(row, ask)
                    && row.values("kind").contains(ask.type().label())
                    && row.values("addressee").equals(new TreeSet<>(ask.addressees()))
                    && answered(row, answers(ask)),
            AskComparison::placed)
        .differences(
            CONSTRUCT,
            truth.rows(CONSTRUCT),
            findings.asks().stream().filter(a -> a.type().isAnswerable()).toList());
  }

  private static boolean placed(TruthRow row, Ask ask) {
    return row.get("by").equals(ask.side())
        && ask.sayings().stream().anyMatch(s -> row.pointer().leadsTo(s.report().record()));
  }

  private static boolean answered(TruthRow row, Set<String> answers) {
    Set<String> expected = row.values("answer");
    return expected.contains(ANY_ANSWER) || expected.containsAll(answers);
  }

  private static Set<String> answers(Ask ask) {
    Set<String> out = new TreeSet<>();
    ask.answers().stream().map(AskComparison::label).forEach(out::add);
    return out.isEmpty() ? Set.of(NO_ANSWER) : out;
  }

  private static String label(Answer answer) {
    return switch (answer.kind()) {
      case ACCEPTED -> "accepted";
      case REJECTED -> "refused";
      case COUNTERED -> "condition";
      case ACKNOWLEDGED -> "deferred";
    };
  }

  private static String tell(Ask ask) {
    return Telling.of(
        ask.sayings().get(0).report().record(),
        ask.type().label(),
        "by " + ask.side(),
        "to " + String.join(" ", ask.addressees()),
        String.join(" ", answers(ask)));
  }
}
