package org.parley.language.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.CueClass;
import org.parley.codebook.ReportingCue;

/** The word forms of the codebook's reporting cues, for text that is not parsed. Immutable. */
final class CueForms {
  private final Set<String> forms = new HashSet<>();

  CueForms(Codebook codebook) {
    for (ReportingCue cue : codebook.cues()) {
      String word = cue.lemma().split(" ")[0];
      if (cue.cueClass() == CueClass.VERB) {
        forms.addAll(WordForms.ofVerb(word));
      } else if (cue.cueClass() == CueClass.NOUN) {
        forms.addAll(WordForms.ofNoun(word));
      } else {
        addPhrase(cue.lemma());
      }
    }
  }

  /** Of "in the words of" only the word that carries it. */
  private void addPhrase(String lemma) {
    for (String word : lemma.split(" ")) {
      if (word.length() > 3) {
        forms.add(word);
      }
    }
  }

  boolean contains(String form) {
    return forms.contains(form.toLowerCase(Locale.ROOT));
  }
}
