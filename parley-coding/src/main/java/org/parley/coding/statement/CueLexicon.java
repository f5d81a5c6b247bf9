package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.codebook.CueClass;
import org.parley.codebook.ReportingCue;

/** The codebook's reporting cues by their first word. */
final class CueLexicon {
  private final Map<CueClass, Map<String, List<Entry>>> byFirst = new HashMap<>();

  CueLexicon(Codebook codebook) {
    for (ReportingCue cue : codebook.cues()) {
      List<String> words = List.of(cue.lemma().split(" "));
      byFirst
          .computeIfAbsent(cue.cueClass(), c -> new HashMap<>())
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Entry(cue, words.subList(1, words.size())));
    }
    byFirst
        .values()
        .forEach(
            map ->
                map.values()
                    .forEach(
                        list ->
                            list.sort(
                                Comparator.comparingInt((Entry e) -> -e.rest().size())
                                    .thenComparing(e -> e.cue().lemma()))));
  }

  /** Cues that begin with a lemma, the longest first. */
  List<Entry> startingWith(CueClass cueClass, String lemma) {
    return byFirst.getOrDefault(cueClass, Map.of()).getOrDefault(lemma, List.of());
  }

  /** A cue and the words after its first one. */
  record Entry(ReportingCue cue, List<String> rest) {
    Entry {
      rest = List.copyOf(rest);
    }
  }
}
