package org.parley.language.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The agent nouns of a codebook, found by their lemmas, the longest first. Immutable. */
final class AgentLexicon {
  private static final int LONGEST = 5;
  private final Map<String, AgentNoun> byLemma = new HashMap<>();

  AgentLexicon(Codebook codebook) {
    for (AgentNoun noun : codebook.agents()) {
      byLemma.put(noun.lemma(), noun);
    }
  }

  /** Hits that do not overlap, in order; the last word must be a noun. */
  List<AgentHit> find(Sentence sentence) {
    List<AgentHit> hits = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int length = Math.min(LONGEST, sentence.size() - i);
      while (length > 0 && !matches(sentence, i, length)) {
        length--;
      }
      if (length > 0) {
        hits.add(new AgentHit(i, i + length - 1, noun(sentence, i, length)));
      }
      i += Math.max(1, length);
    }
    return hits;
  }

  private boolean matches(Sentence sentence, int from, int length) {
    String pos = sentence.token(from + length - 1).pos();
    boolean nominal = pos.startsWith("NN") || pos.equals("JJ") && length > 1;
    return nominal && byLemma.containsKey(phrase(sentence, from, length));
  }

  private AgentNoun noun(Sentence sentence, int from, int length) {
    AgentNoun noun = byLemma.get(phrase(sentence, from, length));
    if (noun == null) {
      throw new IllegalStateException("no agent noun at token " + from);
    }
    return noun;
  }

  private static String phrase(Sentence sentence, int from, int length) {
    if (length == 1) {
      return sentence.token(from).lemma();
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      Token token = sentence.token(i);
      boolean glue =
          token.form().equals("-") || i > from && sentence.token(i - 1).form().equals("-");
      if (i > from && !glue) {
        phrase.append(' ');
      }
      phrase.append(token.lemma());
    }
    return phrase.toString();
  }
}
