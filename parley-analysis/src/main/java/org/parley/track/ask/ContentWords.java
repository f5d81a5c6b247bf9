package org.parley.track.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.track.Stems;

/**
 * The stems that tell what an ask is about: names of actors, function words and the words of asking
 * and answering themselves left out.
 */
final class ContentWords {
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
      if (!word.isMark()
          && word.lower().length() >= Stems.SHORTEST
          && !stop.contains(word.lower())) {
        out.add(Stems.stem(word.lower()));
      }
    }
  }
}
