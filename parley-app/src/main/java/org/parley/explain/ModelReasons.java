package org.parley.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.coding.judge.DecisionLog;
import org.parley.coding.model.LinearModel;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;

/** What trained models decided about a statement, in words for people. */
final class ModelReasons {
  private ModelReasons() {}

  static List<String> lines(AnnotatedText text, List<DecisionLog.Decision> decisions) {
    List<String> out = new ArrayList<>();
    for (DecisionLog.Decision decision : decisions) {
      out.add(
          String.format(
              Locale.ROOT,
              "  %-8s %s  p %.3f (yes from %.3f)  %s",
              decision.question().model(),
              decision.taken() ? "yes" : "no ",
              decision.probability(),
              decision.threshold(),
              words(text, decision.spans())));
      out.add(
          "           "
              + decision.reasons().stream()
                  .map(ModelReasons::reason)
                  .collect(Collectors.joining("  ")));
    }
    return out;
  }

  private static String reason(LinearModel.Weight weight) {
    return String.format(Locale.ROOT, "%s %+.2f", weight.feature(), weight.value());
  }

  private static String words(AnnotatedText text, List<Span> spans) {
    return spans.stream()
        .map(s -> "\u201c" + text.text(s).replaceAll("\\s+", " ") + "\u201d")
        .collect(Collectors.joining(" \u2026 "));
  }
}
