package org.parley.learn.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.coding.judge.Judge;
import org.parley.coding.judge.Option;
import org.parley.coding.judge.Question;
import org.parley.coding.model.Features;
import org.parley.document.Span;
import org.parley.learn.data.MarkedStatement;
import org.parley.learn.data.TrainingBlock;

/**
 * A judge that knows the right answers of one block and writes every question down with them. What
 * it answers is up to the judge behind it, where that is given, else the right answer, so that the
 * questions that follow are asked of the right words.
 */
final class Teacher implements Judge {
  private final TrainingBlock block;
  private final Optional<Judge> behind;
  private final Likeness likeness;
  private final Map<Question, List<Example>> examples = new EnumMap<>(Question.class);

  /**
   * @param behind answers which content, source and stretch; whether it is a statement is always
   *     answered as it is marked
   */
  Teacher(TrainingBlock block, Optional<Judge> behind) {
    this.block = block;
    this.behind = behind;
    this.likeness = new Likeness(block.text());
  }

  /** What was written down for a question. */
  List<Example> examples(Question question) {
    return List.copyOf(examples.getOrDefault(question, List.of()));
  }

  @Override
  public OptionalInt pick(Question question, Span anchor, List<Option> options) {
    int best = marked(anchor).map(m -> best(question, m, options)).orElse(-1);
    if (best >= 0 && options.size() > 1) {
      for (int i = 0; i < options.size(); i++) {
        Option option = options.get(i);
        note(question, option.features(), Example.label(i == best), Example.label(option.byRule()));
      }
    }
    if (behind.isPresent()) {
      return behind.get().pick(question, anchor, options);
    }
    return OptionalInt.of(best >= 0 ? best : firstByRule(options));
  }

  private int best(Question question, MarkedStatement marked, List<Option> options) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < options.size(); i++) {
      List<Span> spans = options.get(i).spans();
      double share =
          question == Question.SOURCE
              ? marked.source().filter(s -> s.contains(spans.get(0))).isPresent() ? 1 : 0
              : likeness.of(marked.content(), spans);
      if (share > most) {
        most = share;
        best = i;
      }
    }
    return best;
  }

  private static int firstByRule(List<Option> options) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).byRule()) {
        return i;
      }
    }
    return 0;
  }

  @Override
  public Verdict accept(Question question, Span anchor, Option option) {
    Optional<MarkedStatement> marked = marked(anchor);
    if (question == Question.CUE) {
      boolean right = isRight(anchor, option);
      note(question, option.features(), Example.label(right), Example.label(option.byRule()));
      return Verdict.of(right);
    }
    if (marked.isPresent()) {
      Span span = option.spans().get(0);
      boolean right = likeness.inside(span, marked.get().content()) > Likeness.SAME;
      note(question, option.features(), Example.label(right), Example.label(option.byRule()));
      if (behind.isEmpty()) {
        return Verdict.of(right);
      }
    }
    return behind.map(j -> j.accept(question, anchor, option)).orElse(Verdict.of(option.byRule()));
  }

  /** A statement is right if cue, speaker and half of the content are. */
  private boolean isRight(Span anchor, Option option) {
    return block.statements().stream()
        .anyMatch(
            m ->
                m.cue().map(anchor::overlaps).orElse(true)
                    && likeness.same(m, option.spans(), option.source()));
  }

  /** The statement whose cue the anchor is; without a cue, whose content. */
  private Optional<MarkedStatement> marked(Span anchor) {
    return block.statements().stream()
        .filter(
            m ->
                m.cue()
                    .map(anchor::overlaps)
                    .orElse(m.content().stream().anyMatch(anchor::overlaps)))
        .findFirst();
  }

  private void note(Question question, Features features, String label, String byRule) {
    examples
        .computeIfAbsent(question, q -> new ArrayList<>())
        .add(new Example(block.id(), features, label, byRule));
  }
}
