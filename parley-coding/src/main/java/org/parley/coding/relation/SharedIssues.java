package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Span;

/** The issues that a sentence lists as shared or disputed. */
final class SharedIssues {
  private final TopicCoder topics;
  private final Set<String> general;
  private final PhraseIndex<String> pointers;

  SharedIssues(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.general = Set.copyOf(codebook.lexicon("issues.general"));
    this.pointers = PhraseIndex.of(codebook.lexicon("issues.pointer"));
  }

  /** Those that are not general, in their order. */
  List<String> special(List<String> ids) {
    return ids.stream().filter(i -> !general.contains(i)).toList();
  }

  /**
   * The issue of a word for a difference: one by name, else what the word itself means
   * ("mistrust"); "views differ" alone is about everything, not about the talks that it came up in.
   */
  List<String> ofDifference(Reading reading, int sentence, Span cue) {
    List<String> found = of(reading, sentence, cue, Integer.MAX_VALUE);
    List<String> special = special(found);
    if (!special.isEmpty()) {
      return special.subList(0, 1);
    }
    return topics.mentions(reading.scenes().get(sentence).sentence()).stream()
        .filter(m -> reading.scenes().get(sentence).span(m).overlaps(cue))
        .map(PhraseMatch::value)
        .findFirst()
        .map(List::of)
        .orElse(List.of(TopicCoder.OTHER));
  }

  /**
   * At most {@code most} issues: those that come up by name outside the words that make the
   * sentence count, without the general ones where there are others; where none comes up, what the
   * sentence is about, or what the sentence before it is about that "this" points to.
   */
  List<String> of(Reading reading, int sentence, Span cue, int most) {
    Scene scene = reading.scenes().get(sentence);
    Set<String> named = new LinkedHashSet<>();
    Set<String> inCue = new LinkedHashSet<>();
    for (PhraseMatch<String> m : topics.mentions(scene.sentence())) {
      (scene.span(m).overlaps(cue) ? inCue : named).add(m.value());
    }
    List<String> special = new ArrayList<>(named);
    special.removeIf(general::contains);
    List<String> issues = special.isEmpty() ? new ArrayList<>(named) : special;
    if (issues.isEmpty()) {
      issues.addAll(inCue);
    }
    if (issues.isEmpty() && sentence > 0 && reading.has(sentence, pointers)) {
      Span before = reading.text().sentences().get(sentence - 1).span();
      issues.addAll(topics.issues(reading.text(), List.of(before)));
      return issues.isEmpty() ? List.of(TopicCoder.OTHER) : issues.subList(0, 1);
    }
    if (issues.isEmpty()) {
      return List.of(TopicCoder.OTHER);
    }
    return issues.stream().limit(most).toList();
  }
}
