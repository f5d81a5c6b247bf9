package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.codebook.Codebook;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.Voice;

/**
 * What a speaker does by saying it: the cue's act, unless the cue only asserts. Then the content
 * decides: by what the speaker says of its own doing ("we call on", "will not accept", "is ready
 * to"), of the other's ("has broken"), and by its words.
 */
final class ActRules {
  private static final int NEAR_START = 3;

  private final PhraseList demand;
  private final PhraseList propose;
  private final PhraseList noProposal;
  private final PhraseList predict;
  private final PhraseList commit;
  private final PhraseList condition;
  private final PhraseList doubt;
  private final PhraseList reject;
  private final PhraseList praise;
  private final PhraseList threat;
  private final PhraseList denial;
  private final Performatives performatives;
  private final DeedRules deeds;

  ActRules(Codebook codebook) {
    this.demand = new PhraseList(codebook, "statement.act.demand");
    this.propose = new PhraseList(codebook, "statement.act.propose");
    this.noProposal = new PhraseList(codebook, "statement.act.no-proposal");
    this.predict = new PhraseList(codebook, "statement.act.predict");
    this.commit = new PhraseList(codebook, "statement.act.commit");
    this.condition = new PhraseList(codebook, "statement.act.condition");
    this.doubt = new PhraseList(codebook, "statement.act.doubt");
    this.reject = new PhraseList(codebook, "statement.act.reject");
    this.praise = new PhraseList(codebook, "statement.act.praise");
    this.threat = new PhraseList(codebook, "statement.act.threat");
    this.denial = new PhraseList(codebook, "statement.act.denial");
    this.performatives = new Performatives(codebook);
    this.deeds = new DeedRules(codebook);
  }

  /**
   * The act of a statement.
   *
   * @param own the cue's act
   * @param content tokens of the content's first sentence in order
   * @param done what the whole content says who does
   * @param blames whether the first sentence blames an actor
   * @param voice who speaks: an expert foretells a threat, it does not make it
   */
  Act of(Act own, List<Token> content, List<Deed> done, boolean blames, Voice voice) {
    if (own == Act.COMMIT && has(threat, content)) {
      return Act.WARN;
    }
    if (own != Act.ASSERT) {
      return own;
    }
    List<Deed> first = done.stream().filter(d -> content.contains(d.verb())).toList();
    Optional<Act> performed = performatives.act(done);
    if (performed.isPresent()) {
      return performed.get();
    }
    boolean threatens = has(threat, content) && voice != Voice.EXPERT && voice != Voice.MEDIA;
    if (threatens || any(first, deeds::threatens)) {
      return Act.WARN;
    }
    if (has(reject, content) || any(first, deeds::refuses)) {
      return Act.REJECT;
    }
    if (isConditional(content)) {
      return proposes(content) ? Act.PROPOSE : Act.CONDITION;
    }
    if (has(demand, content) && !has(noProposal, content)) {
      return Act.DEMAND;
    }
    if (has(noProposal, content) && has(predict, content)) {
      return Act.PREDICT;
    }
    if (blames || any(first, deeds::wrongs)) {
      return has(doubt, content) ? Act.DOUBT : Act.ACCUSE;
    }
    if (has(denial, content) || any(first, deeds::denies)) {
      return Act.REJECT;
    }
    if (proposes(content) || any(first, deeds::offers)) {
      return Act.PROPOSE;
    }
    if (has(commit, content) || any(first, deeds::commits)) {
      return Act.COMMIT;
    }
    if (has(doubt, content)) {
      return Act.DOUBT;
    }
    if (has(praise, content)) {
      return Act.PRAISE;
    }
    return has(predict, content) ? Act.PREDICT : Act.ASSERT;
  }

  private static boolean any(List<Deed> done, Predicate<Deed> rule) {
    return done.stream().anyMatch(rule);
  }

  private static boolean has(PhraseList list, List<Token> content) {
    return !list.in(content).isEmpty();
  }

  private boolean proposes(List<Token> content) {
    return has(propose, content) && !has(noProposal, content);
  }

  /** "if X, Y" or "Y if X" with a modal. */
  private boolean isConditional(List<Token> content) {
    List<Integer> at = condition.in(content);
    if (at.isEmpty()) {
      return false;
    }
    boolean modal = content.stream().anyMatch(t -> t.pos().equals("MD"));
    return modal || at.get(0) < NEAR_START;
  }
}
