package org.parley.coding.topic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.Act;

/**
 * Reads the attitude from the cue. An act that rejects or doubts under another cue was read off the
 * content, which then holds the words for it itself.
 */
final class AttitudeReader {
  /** A word for a claim stands in so many first words: "the widespread claim that". */
  private static final int OPENING = 4;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");

  private final PhraseIndex<String> denials;
  private final PhraseIndex<String> refusals;
  private final PhraseIndex<String> doubts;
  private final PhraseIndex<String> regrets;
  private final PhraseIndex<String> beliefs;
  private final PhraseIndex<String> claims;
  private final Set<String> negations;
  private final Set<String> failing;

  AttitudeReader(Codebook codebook) {
    this.denials = PhraseIndex.of(codebook.lexicon("position.cue.denial"));
    this.refusals = PhraseIndex.of(codebook.lexicon("position.cue.refusal"));
    this.doubts = PhraseIndex.of(codebook.lexicon("position.cue.doubt"));
    this.regrets = PhraseIndex.of(codebook.lexicon("position.cue.regret"));
    this.beliefs = PhraseIndex.of(codebook.lexicon("position.cue.belief"));
    this.claims = PhraseIndex.of(codebook.lexicon("position.claim"));
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.failing = Set.copyOf(codebook.lexicon("position.cue.failing"));
  }

  /**
   * @param opening units of the content's first sentence
   */
  Attitude of(AnnotatedText text, Utterance utterance, List<Unit> opening) {
    Optional<Sentence> said = utterance.cue().flatMap(c -> text.sentenceAt(c.begin()));
    if (said.isEmpty()) {
      return utterance.act() == Act.DOUBT ? Attitude.DOUBTED : Attitude.OWN;
    }
    Span cue = utterance.cue().orElseThrow();
    List<Unit> words = Units.within(said.get(), List.of(cue));
    boolean negated = isNegated(said.get(), cue, utterance.content());
    boolean denied = denials.anyIn(words);
    if (denied || refusals.anyIn(words)) {
      if (negated) {
        return Attitude.OPEN;
      }
      boolean claim = denied || isClaim(opening) || isClause(text, utterance.content().get(0));
      return claim ? Attitude.DENIED : Attitude.REFUSED;
    }
    if (regrets.anyIn(words)) {
      return negated ? Attitude.OPEN : Attitude.REFUSED;
    }
    if (doubts.anyIn(words)) {
      return negated ? Attitude.OPEN : Attitude.DOUBTED;
    }
    if (negated) {
      return beliefs.anyIn(words) ? Attitude.DENIED : Attitude.OPEN;
    }
    return Attitude.OWN;
  }

  /** Who denies no claim but a deed, "denied any presence", speaks of an own one. */
  boolean isOwnDeed(AnnotatedText text, Utterance utterance, List<Unit> opening) {
    return !isClaim(opening) && !isClause(text, utterance.content().get(0));
  }

  private boolean isClaim(List<Unit> opening) {
    return claims.find(opening).stream().anyMatch(m -> m.begin() < OPENING);
  }

  /** True for a clause with a subject of its own: what it says can be true or not. */
  private static boolean isClause(AnnotatedText text, Span content) {
    return text.sentenceAt(content.begin()).filter(Sentence::parsed).stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> content.overlaps(t.span()))
        .anyMatch(t -> isTop(text, t, content) && hasSubject(text, t, content));
  }

  private static boolean isTop(AnnotatedText text, Token token, Span content) {
    Sentence sentence = text.sentenceAt(token.span().begin()).orElseThrow();
    return token.pos().startsWith("VB")
        && sentence.headOf(token).map(h -> !content.overlaps(h.span())).orElse(true);
  }

  private static boolean hasSubject(AnnotatedText text, Token token, Span content) {
    Sentence sentence = text.sentenceAt(token.span().begin()).orElseThrow();
    return sentence.children(token.index()).stream()
        .anyMatch(c -> SUBJECTS.contains(c.relation()) && content.overlaps(c.span()));
  }

  /**
   * A negation, or a verb of refusing or failing, hangs on or over the cue, outside the content.
   */
  private boolean isNegated(Sentence sentence, Span cue, List<Span> content) {
    if (!sentence.parsed()) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(t -> cue.overlaps(t.span()))
        .anyMatch(
            t ->
                sentence.children(t.index()).stream()
                        .anyMatch(c -> isOutside(c, content) && negations.contains(c.lemma()))
                    || (t.relation().equals("xcomp")
                        && sentence
                            .headOf(t)
                            .filter(h -> failing.contains(h.lemma()))
                            .isPresent()));
  }

  private static boolean isOutside(Token token, List<Span> content) {
    return content.stream().noneMatch(c -> c.overlaps(token.span()));
  }
}
