package org.parley.coding.event;

import java.util.Optional;
import org.parley.coding.event.Mood.Modal;
import org.parley.record.Realis;

/**
 * What a predicate under a mood counts as. A cooperative act that an actor "will" do is a promise
 * (03), one that it "will not" do a refusal (12), a hostile one that it says itself it "will" do a
 * threat (13); "X said Y must" is X's demand on Y (10), "should" an appeal (02).
 *
 * @param bySpeaker true when the speaker is the source and the subject the target
 */
record Resolution(String code, Realis realis, boolean bySpeaker) {
  private static final String FIRST_CONFLICT = "09";
  private static final String FIRST_FORCE = "16";

  /**
   * @param speaker whether another actor than the source is said to say so
   * @param ownWord whether the source itself says so
   */
  static Resolution of(
      Match match, Mood mood, Composition composition, boolean speaker, boolean ownWord) {
    String code = match.code();
    String root = match.root();
    boolean cooperative = root.compareTo("04") >= 0 && root.compareTo(FIRST_CONFLICT) < 0;
    if (mood.modal() == Modal.FUTURE && cooperative) {
      String operator = mood.negated() ? Composition.REFUSAL : Composition.INTENT;
      Optional<String> composed = composition.compose(operator, code);
      if (composed.isPresent() && mood.realis() == Realis.PLANNED) {
        return new Resolution(composed.get(), Realis.ACTUAL, false);
      }
    }
    if (mood.modal() == Modal.FUTURE
        && ownWord
        && !mood.negated()
        && mood.realis() == Realis.PLANNED
        && root.compareTo(FIRST_FORCE) >= 0) {
      Optional<String> threat = composition.compose(Composition.THREAT, code);
      if (threat.isPresent()) {
        return new Resolution(threat.get(), Realis.ACTUAL, false);
      }
    }
    if (speaker && (mood.modal() == Modal.MUST || mood.modal() == Modal.SHOULD)) {
      String operator = mood.modal() == Modal.MUST ? Composition.DEMAND : Composition.APPEAL;
      String composed = composition.compose(operator, code).orElse(operator + "0");
      return new Resolution(composed, Realis.ACTUAL, true);
    }
    boolean denied = mood.negated() && mood.realis() == Realis.NEGATED;
    if (root.equals(Composition.INTENT) && denied && match.frame().hasComplement()) {
      // "not willing to meet": a promise denied is a refusal
      String refused =
          match
              .act()
              .flatMap(act -> composition.compose(Composition.REFUSAL, act.code()))
              .orElse(Composition.REFUSAL + "0");
      return new Resolution(refused, Realis.ACTUAL, false);
    }
    if (match.planned() && mood.realis() == Realis.ACTUAL) {
      return new Resolution(code, Realis.PLANNED, false);
    }
    if (mood.negated() && mood.realis() == Realis.PLANNED) {
      return new Resolution(code, Realis.NEGATED, false);
    }
    return new Resolution(code, mood.realis(), false);
  }
}
