package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.Direction;
import org.parley.record.Outlook;

/** Statements about the future of the relation, by a speaker or by the document. */
final class OutlookCoder implements ReadingCoder {
  private final TopicCoder topics;
  private final DirectionReader directions;
  private final PhraseIndex<String> horizons;
  private final Set<String> conditions;

  OutlookCoder(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.directions = new DirectionReader(codebook);
    this.horizons = PhraseIndex.of(codebook.lexicon("outlook.horizon"));
    this.conditions = Set.copyOf(codebook.lexicon("outlook.condition"));
  }

  @Override
  public List<Outlook> code(Reading reading) {
    List<Outlook> outlooks = new ArrayList<>();
    for (int s = 0; s < reading.scenes().size(); s++) {
      if (reading.concernsSides(s)) {
        Optional<DirectionReader.Found> found = directions.direction(reading, s);
        if (found.isPresent()) {
          outlooks.add(outlook(reading, s, found.get()));
        }
      }
    }
    return outlooks;
  }

  private Outlook outlook(Reading reading, int s, DirectionReader.Found found) {
    Scene scene = reading.scenes().get(s);
    Span word = scene.sentence().token(found.token()).span();
    Optional<String> condition = condition(reading, scene);
    Direction direction =
        condition.isPresent() && found.direction() == Direction.BETTER
            ? Direction.OPEN
            : found.direction();
    String by = reading.assertedBy(s, word);
    List<String> issues = topics.issuesOrOther(reading.text(), List.of(scene.sentence().span()));
    return new Outlook(
        reading.provenance(s, "outlook/" + direction.label(), issues, by),
        by,
        direction,
        horizon(reading, scene),
        condition);
  }

  /** The longest phrase that says when. */
  private Optional<String> horizon(Reading reading, Scene scene) {
    return horizons.find(scene.units()).stream()
        .max(Comparator.comparingInt(m -> m.end() - m.begin()))
        .map(m -> reading.text().text(scene.span(m)));
  }

  /** The clause that a conditional word opens. */
  private Optional<String> condition(Reading reading, Scene scene) {
    Sentence sentence = scene.sentence();
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0
          && token.relation().equals("mark")
          && conditions.contains(token.lemma())) {
        Span clause = sentence.subtreeSpan(token.head());
        return Optional.of(reading.text().text(clause.trim(reading.text().document().text())));
      }
    }
    return Optional.empty();
  }
}
