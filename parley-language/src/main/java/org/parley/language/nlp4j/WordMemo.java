package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import org.jspecify.annotations.Nullable;

/** What has been found out about the properties of a word while its sentence is decoded. */
final class WordMemo {
  final NLPNode node;
  private final @Nullable String[] texts;
  private final long[] hashes;
  private final long[] powers;
  private final int[] @Nullable [] sets;

  WordMemo(NLPNode node, int properties, int sets) {
    this.node = node;
    this.texts = new String[properties];
    this.hashes = new long[properties];
    this.powers = new long[properties];
    this.sets = new int[sets][];
  }

  @Nullable String text(int property) {
    return texts[property];
  }

  /** Notes the text of a property; the same object again costs nothing. */
  @SuppressWarnings("ReferenceEquality")
  void put(int property, String text) {
    if (texts[property] != text) {
      texts[property] = text;
      hashes[property] = Fingerprint.hash(text);
      powers[property] = Fingerprint.power(text.length());
    }
  }

  long hash(int property) {
    return hashes[property];
  }

  long power(int property) {
    return powers[property];
  }

  /** The features of a set; null if they were not looked up yet. */
  int @Nullable [] set(int set) {
    return sets[set];
  }

  void putSet(int set, int[] features) {
    sets[set] = features;
  }
}
