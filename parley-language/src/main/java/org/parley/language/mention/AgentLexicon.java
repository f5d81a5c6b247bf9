package org.parley.language.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The agent nouns of a codebook, found by their lemmas, the longest first. Immutable. */
final class AgentLexicon {
  private static final int LONGEST = 5;
  private static final String NONE = "mention.no-agent";
  private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant");

  private final Map<String, AgentNoun> byLemma = new HashMap<>();
  private final Set<String> none;

  AgentLexicon(Codebook codebook) {
    for (AgentNoun noun : codebook.agents()) {
      byLemma.put(noun.lemma(), noun);
    }
    none = Set.copyOf(codebook.lexicon(NONE));
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
      if (length > 0 && !none.contains(phrase(sentence, i, length))) {
        hits.add(new AgentHit(i, i + length - 1, noun(sentence, i, length)));
      }
      i += Math.max(1, length);
    }
    return withoutDeputies(hits);
  }

  /** "Deputy Foreign Minister": the office is that of the noun behind. */
  private static List<AgentHit> withoutDeputies(List<AgentHit> hits) {
    List<AgentHit> out = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      AgentHit hit = hits.get(i);
      boolean followed = i + 1 < hits.size() && hits.get(i + 1).first() == hit.last() + 1;
      if (!followed || !DEPUTIES.contains(hit.noun().lemma())) {
        out.add(hit);
      }
    }
    return out;
  }

  private boolean matches(Sentence sentence, int from, int length) {
    String pos = sentence.token(from + length - 1).pos();
    boolean nominal = pos.startsWith("NN") || pos.equals("JJ") && length > 1;
    String phrase = phrase(sentence, from, length);
    return nominal && (byLemma.containsKey(phrase) || none.contains(phrase));
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
