package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseMatch;
import org.parley.coding.topic.TopicCoder;

/** The issues that a sentence lists as shared or disputed. */
final class SharedIssues {
  private final TopicCoder topics;
  private final Set<String> general;

  SharedIssues(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.general = Set.copyOf(codebook.lexicon("issues.general"));
  }

  /**
   * At most {@code most} issues: those that come up by name, without the general ones where there
   * are others; what the sentence is about where none comes up.
   */
  List<String> of(Reading reading, int sentence, int most) {
    Scene scene = reading.scenes().get(sentence);
    Set<String> named = new LinkedHashSet<>();
    for (PhraseMatch<String> m : topics.mentions(scene.sentence())) {
      named.add(m.value());
    }
    List<String> special = new ArrayList<>(named);
    special.removeIf(general::contains);
    List<String> issues = special.isEmpty() ? new ArrayList<>(named) : special;
    if (issues.isEmpty()) {
      issues = topics.issuesOrOther(reading.text(), List.of(scene.sentence().span()));
    }
    return issues.stream().limit(most).toList();
  }
}
