package org.parley.coding.event;

import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.Predicate;
import org.parley.codebook.PredicatePattern;

/** Leads from the rule of an event back to the frame of the codebook that it names. */
public final class EventRules {
  private static final String PREFIX = "event/";

  private EventRules() {}

  /**
   * A frame with the code under which the codebook has it; a record's own code differs where an act
   * stands inside it.
   */
  public record Entry(String cameo, PredicatePattern pattern) {}

  /**
   * The frame that a rule such as {@code event/0332/promise#150+072} names; empty for other rules.
   */
  public static Optional<Entry> frame(Codebook codebook, String rule) {
    int hash = rule.indexOf('#');
    if (!rule.startsWith(PREFIX) || hash < 0) {
      return Optional.empty();
    }
    int plus = rule.indexOf('+', hash);
    String number = rule.substring(hash + 1, plus < 0 ? rule.length() : plus);
    int order = 0;
    for (Predicate predicate : codebook.predicates()) {
      for (PredicatePattern pattern : predicate.patterns()) {
        order++;
        if (number.equals(Integer.toString(order))) {
          return Optional.of(new Entry(predicate.cameo(), pattern));
        }
      }
    }
    return Optional.empty();
  }

  /** The code of the act inside the frame: {@code 072} above; empty where there is none. */
  public static Optional<String> act(String rule) {
    int plus = rule.indexOf('+', Math.max(0, rule.indexOf('#')));
    return rule.startsWith(PREFIX) && plus >= 0
        ? Optional.of(rule.substring(plus + 1))
        : Optional.empty();
  }
}
