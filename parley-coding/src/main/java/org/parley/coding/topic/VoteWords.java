package org.parley.coding.topic;

import org.parley.codebook.Codebook;

/** The words that speak for or against whatever a proposition wants, and those that turn them. */
record VoteWords(
    PhraseIndex<String> good,
    PhraseIndex<String> bad,
    PhraseIndex<String> wanting,
    PhraseIndex<String> ending,
    PhraseIndex<String> negations,
    PhraseIndex<String> nobody,
    PhraseIndex<String> harmless,
    PhraseIndex<String> denials,
    PhraseIndex<String> conditions,
    PhraseIndex<String> ifs,
    PhraseIndex<String> waits,
    PhraseIndex<String> blame) {
  VoteWords(Codebook codebook) {
    this(
        list(codebook, "position.good"),
        list(codebook, "position.bad"),
        list(codebook, "position.wanting"),
        list(codebook, "position.ending"),
        list(codebook, "position.negation"),
        list(codebook, "position.nobody"),
        list(codebook, "position.no-negation"),
        list(codebook, "position.denial"),
        list(codebook, "position.condition"),
        list(codebook, "position.if"),
        list(codebook, "position.wait"),
        list(codebook, "position.blame"));
  }

  private static PhraseIndex<String> list(Codebook codebook, String name) {
    return PhraseIndex.of(codebook.lexicon(name));
  }
}
