package org.parley.coding.judge;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.document.Span;

/** What the hand-written rules say, without any model. */
public final class RuleJudge implements Judge {
  @Override
  public OptionalInt pick(Question question, Span anchor, List<Option> options) {
    return IntStream.range(0, options.size()).filter(i -> options.get(i).byRule()).findFirst();
  }

  @Override
  public Verdict accept(Question question, Span anchor, Option option) {
    return Verdict.of(option.byRule());
  }
}
