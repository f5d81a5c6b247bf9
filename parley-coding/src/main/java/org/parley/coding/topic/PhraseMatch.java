package org.parley.coding.topic;

import java.util.List;
import org.parley.document.Span;

/**
 * A phrase found in a sentence.
 *
 * @param value what the phrase stands for
 * @param phrase as the codebook has it
 * @param words number of its words
 * @param begin first unit
 * @param end unit after the last
 */
public record PhraseMatch<T>(T value, String phrase, int words, int begin, int end) {
  /** The covered text. */
  public Span span(List<Unit> units) {
    return units.get(begin).span().union(units.get(end - 1).span());
  }

  public boolean covers(PhraseMatch<?> other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(PhraseMatch<?> other) {
    return begin < other.end && other.begin < end;
  }
}
