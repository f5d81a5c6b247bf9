package org.parley.language.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.CueClass;
import org.parley.codebook.ReportingCue;
import org.parley.language.Token;

/** The word forms of the codebook's reporting cues, for text that is not parsed. Immutable. */
final class CueForms {
  private final Set<String> single = new HashSet<>();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  CueForms(Codebook codebook) {
    for (ReportingCue cue : codebook.cues()) {
      List<String> words = Arrays.asList(cue.lemma().split(" "));
      Set<String> forms =
          switch (cue.cueClass()) {
            case VERB -> WordForms.ofVerb(words.get(0));
            case NOUN -> WordForms.ofNoun(words.get(0));
            case ADJECTIVE, PREPOSITION -> Set.of(words.get(0));
          };
      if (words.size() > 1) {
        List<String> others = List.copyOf(words.subList(1, words.size()));
        forms.forEach(f -> phrases.computeIfAbsent(f, key -> new ArrayList<>()).add(others));
      } else if (cue.cueClass() != CueClass.PREPOSITION) {
        single.addAll(forms);
      }
    }
  }

  /** Whether a word is a cue by itself. */
  boolean contains(String form) {
    return single.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a cue or all words of one stand among the tokens. */
  boolean anyIn(List<Token> tokens) {
    Set<String> present = new HashSet<>();
    tokens.forEach(token -> present.add(token.lemma()));
    for (Token token : tokens) {
      String word = token.lemma();
      if (single.contains(word)
          || phrases.getOrDefault(word, List.of()).stream().anyMatch(present::containsAll)) {
        return true;
      }
    }
    return false;
  }
}
