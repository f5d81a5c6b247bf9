package org.parley.coding.judge;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.document.Span;

/**
 * Answers the questions of statement coding: by rule, by a trained model, or, in training, by what
 * people marked. The anchor is the cue (for a statement without one, its content), so that a judge
 * can tell which statement is meant.
 */
public interface Judge {
  /** The option to take; empty if none is good enough. */
  OptionalInt pick(Question question, Span anchor, List<Option> options);

  /** A verdict on one option. */
  Verdict accept(Question question, Span anchor, Option option);

  /**
   * Yes or no.
   *
   * @param confidence calibrated probability that a yes is right, if anybody measured it
   */
  record Verdict(boolean yes, OptionalDouble confidence) {
    /** An answer without a measured confidence. */
    public static Verdict of(boolean yes) {
      return new Verdict(yes, OptionalDouble.empty());
    }
  }
}
