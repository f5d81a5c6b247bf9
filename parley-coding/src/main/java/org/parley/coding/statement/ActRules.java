package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.codebook.Codebook;
import org.parley.language.Token;
import org.parley.record.Act;

/**
 * What a speaker does by saying it: the cue's act, unless the cue only asserts. Then the content
 * decides: by what the speaker says of its own doing ("we call on", "will not accept", "is ready
 * to"), of the other's ("has broken"), and by its words.
 */
final class ActRules {
  private final PhraseList demand;
  private final PhraseList propose;
  private final PhraseList noProposal;
  private final PhraseList predict;
  private final PhraseList commit;
  private final PhraseList doubt;
  private final PhraseList reject;
  private final PhraseList praise;
  private final PhraseList threat;
  private final PhraseList denial;
  private final CueActs cues;
  private final Conditions conditions;
  private final Judgements judgements;
  private final Performatives performatives;
  private final DeedRules deeds;

  ActRules(Codebook codebook) {
    this.demand = new PhraseList(codebook, "statement.act.demand");
    this.propose = new PhraseList(codebook, "statement.act.propose");
    this.noProposal = new PhraseList(codebook, "statement.act.no-proposal");
    this.predict = new PhraseList(codebook, "statement.act.predict");
    this.commit = new PhraseList(codebook, "statement.act.commit");
    this.doubt = new PhraseList(codebook, "statement.act.doubt");
    this.reject = new PhraseList(codebook, "statement.act.reject");
    this.praise = new PhraseList(codebook, "statement.act.praise");
    this.threat = new PhraseList(codebook, "statement.act.threat");
    this.denial = new PhraseList(codebook, "statement.act.denial");
    this.cues = new CueActs(codebook);
    this.judgements = new Judgements(codebook);
    this.conditions = new Conditions(codebook);
    this.performatives = new Performatives(codebook);
    this.deeds = new DeedRules(codebook);
  }

  /**
   * The act of a statement.
   *
   * @param done what the whole content says who does
   * @param blames whether the first sentence blames an actor
   */
  Act of(Saying saying, List<Deed> done, boolean blames) {
    List<Token> content = saying.opening();
    Act own = cues.act(saying);
    if (own == Act.COMMIT && has(threat, content)) {
      return Act.WARN;
    }
    if (own == Act.COMMIT && conditions.bound(content)) {
      return Act.CONDITION;
    }
    if (own != Act.ASSERT) {
      return own;
    }
    List<Deed> first = done.stream().filter(d -> content.contains(d.verb())).toList();
    Optional<Act> performed = performatives.act(done);
    if (performed.isPresent()) {
      return performed.get();
    }
    Optional<Act> judged = judgements.act(saying);
    if (judged.isPresent()) {
      return judged.get();
    }
    boolean threatens = has(threat, content) && !saying.fromOutside();
    if (threatens || any(first, deeds::threatens)) {
      return Act.WARN;
    }
    if (has(reject, content) || any(first, deeds::refuses)) {
      return Act.REJECT;
    }
    if (conditions.in(content)) {
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
}
