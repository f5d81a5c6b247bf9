package org.parley.coding.relation;

import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;

/** Finds the phrases of several lexicons at once, one lexicon for each kind of cue. */
final class CueFinder<K extends Enum<K>> {
  private final PhraseIndex<K> index;

  CueFinder(Codebook codebook, Map<K, String> lexicons) {
    PhraseIndex.Builder<K> builder = new PhraseIndex.Builder<>();
    lexicons.forEach((kind, name) -> builder.addAll(codebook.lexicon(name), kind));
    this.index = builder.build();
  }

  /** Cues in text order; a cue inside a longer one is not listed. */
  List<Cue<K>> find(Scene scene) {
    return index.longest(scene.units()).stream()
        .map(m -> new Cue<>(m.value(), m, scene.head(m)))
        .toList();
  }
}
