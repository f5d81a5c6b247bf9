package org.parley.track.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.record.Act;
import org.parley.record.Stance;
import org.parley.record.Statement;

/**
 * Whether what is said is an ask, an offer, a condition, an undertaking or a refusal, from the act
 * and the words. A proposal that neither asks nor offers is an opinion, a rejection of a charge a
 * denial, an agreement that something is so a view: none of these comes out as anything.
 */
final class AskTyping {
  /** Words over which a negation reaches. */
  private static final int NEAR = 6;

  private final PhraseList asking;
  private final PhraseList offering;
  private final PhraseList proposing;
  private final PhraseList joint;
  private final PhraseList negation;
  private final PhraseList undertaking;
  private final PhraseList notUndertaking;
  private final PhraseList refusing;
  private final PhraseList denying;

  AskTyping(Codebook codebook) {
    asking = PhraseList.of(codebook, "ask.asking");
    offering = PhraseList.of(codebook, "ask.offering");
    proposing = PhraseList.of(codebook, "ask.proposing");
    joint = PhraseList.of(codebook, "ask.joint");
    negation = PhraseList.of(codebook, "ask.negation");
    undertaking = PhraseList.of(codebook, "ask.undertaking");
    notUndertaking = PhraseList.of(codebook, "ask.no-undertaking");
    refusing = PhraseList.of(codebook, "ask.refusing");
    denying = PhraseList.of(codebook, "ask.denying");
  }

  /**
   * The type of a statement.
   *
   * @param cue its reporting words
   * @param named true where it says to whom
   */
  Optional<AskType> of(
      Statement said, List<TextWord> cue, List<TextWord> content, boolean named, boolean terms) {
    List<TextWord> all = new ArrayList<>(cue);
    all.addAll(content);
    return switch (said.act()) {
      case DEMAND -> Optional.of(terms ? AskType.CONDITION : AskType.ASK);
      case CONDITION -> only(terms || named, AskType.CONDITION);
      case PROPOSE -> terms ? Optional.of(AskType.CONDITION) : proposal(cue, all, named);
      case COMMIT -> commitment(said, all, content, terms);
      case REJECT -> refusal(all, terms);
      case ASSERT, WARN, ACCUSE, PREDICT, PRAISE, DOUBT -> Optional.empty();
    };
  }

  private Optional<AskType> proposal(List<TextWord> cue, List<TextWord> all, boolean named) {
    if (offering.in(cue)) {
      return Optional.of(AskType.OFFER);
    }
    if (asking.in(all) && (named || !joint.in(all))) {
      return Optional.of(AskType.ASK);
    }
    boolean offers = offering.in(all) || isJoint(all) || named && proposing.in(cue);
    return offers ? Optional.of(AskType.OFFER) : Optional.empty();
  }

  /** Something together, with no "not" before it. */
  private boolean isJoint(List<TextWord> words) {
    return joint
        .first(words, 0)
        .filter(h -> !negation.in(words.subList(Math.max(0, h.begin() - NEAR), h.begin())))
        .isPresent();
  }

  private Optional<AskType> commitment(
      Statement said, List<TextWord> all, List<TextWord> content, boolean terms) {
    boolean does = !content.isEmpty() && content.get(0).lower().equals("to") || undertaking.in(all);
    if (terms) {
      return Optional.of(AskType.CONDITION);
    }
    if (said.stance() == Stance.CONFLICTUAL || !does || notUndertaking.in(content)) {
      return Optional.empty();
    }
    return Optional.of(AskType.UNDERTAKING);
  }

  private Optional<AskType> refusal(List<TextWord> all, boolean terms) {
    if (denying.in(all) || !refusing.in(all)) {
      return Optional.empty();
    }
    return Optional.of(terms ? AskType.CONDITION : AskType.REFUSAL);
  }

  /** True for words that ask somebody to do something: "urged", "called on". */
  boolean asks(List<TextWord> cue) {
    return asking.in(cue);
  }

  /** The type of an act between sides, by its root and the words from its trigger on. */
  Optional<AskType> of(String root, List<TextWord> words, boolean terms) {
    Optional<AskType> plain =
        switch (root) {
          case "02", "10" ->
              offering.at(words, 0).isPresent()
                  ? Optional.of(AskType.OFFER)
                  : only(asking.at(words, 0).isPresent(), AskType.ASK);
          case "03" ->
              offering.at(words, 0).isPresent()
                  ? Optional.of(AskType.OFFER)
                  : only(undertaking.at(words, 0).isPresent(), AskType.UNDERTAKING);
          default -> Optional.empty();
        };
    return plain.map(t -> terms ? AskType.CONDITION : t);
  }

  private static Optional<AskType> only(boolean holds, AskType type) {
    return holds ? Optional.of(type) : Optional.empty();
  }

  /** True for the acts that can be anything here. */
  static boolean isConcerned(Act act) {
    return switch (act) {
      case DEMAND, CONDITION, PROPOSE, COMMIT, REJECT -> true;
      case ASSERT, WARN, ACCUSE, PREDICT, PRAISE, DOUBT -> false;
    };
  }
}
