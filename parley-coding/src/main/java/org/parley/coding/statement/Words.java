package org.parley.coding.statement;

import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;

/** The word lists that finding cues, sources and contents needs. */
record Words(
    Set<String> weakCues,
    Set<String> silentWhenNegated,
    Set<String> lightVerbs,
    Set<String> speakers,
    Set<String> speakerPronouns,
    Set<String> opinionNouns,
    Set<String> labelTopics,
    Set<String> documents) {
  static Words of(Codebook codebook) {
    Set<String> speakers = new TreeSet<>(codebook.lexicon("statement.speakers"));
    speakers.addAll(codebook.lexicon("statement.documents"));
    for (AgentNoun agent : codebook.agents()) {
      String lemma = agent.lemma();
      speakers.add(lemma.substring(lemma.lastIndexOf(' ') + 1));
    }
    return new Words(
        Set.copyOf(codebook.lexicon("statement.weak-cues")),
        Set.copyOf(codebook.lexicon("statement.silent-when-negated")),
        Set.copyOf(codebook.lexicon("statement.light-verbs")),
        Set.copyOf(speakers),
        Set.copyOf(codebook.lexicon("statement.speaker-pronouns")),
        Set.copyOf(codebook.lexicon("statement.opinion-nouns")),
        Set.copyOf(codebook.lexicon("statement.label-topics")),
        Set.copyOf(codebook.lexicon("statement.documents")));
  }
}
