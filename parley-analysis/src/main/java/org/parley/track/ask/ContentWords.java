package org.parley.track.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;

/**
 * The stems that tell what an ask is about: names of actors, function words and the words of asking
 * and answering themselves left out. A stem is a word without its ending, at most six letters.
 */
final class ContentWords {
  private static final int SHORTEST = 3;
  private static final int STEM = 6;
  private static final List<String> ENDINGS =
      List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y");

  private final Set<String> stop = new HashSet<>();
  private final SideNames names;

  ContentWords(Codebook codebook, SideNames names) {
    this.names = names;
    for (String lexicon : List.of("occurrence.stop", "occurrence.office", "ask.stop")) {
      stop.addAll(codebook.lexicons().getOrDefault(lexicon, List.of()));
    }
  }

  Set<String> of(List<TextWord> words) {
    Set<String> out = new TreeSet<>();
    int from = 0;
    for (SideNames.Found name : names.in(words)) {
      if (name.actor()) {
        add(words.subList(from, name.begin()), out);
        from = name.end();
      }
    }
    add(words.subList(from, words.size()), out);
    return out;
  }

  private void add(List<TextWord> words, Set<String> out) {
    for (TextWord word : words) {
      if (!word.isMark() && word.lower().length() >= SHORTEST && !stop.contains(word.lower())) {
        out.add(stem(word.lower()));
      }
    }
  }

  private static String stem(String lower) {
    String stem = lower;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() > STEM ? stem.substring(0, STEM) : stem;
  }
}
