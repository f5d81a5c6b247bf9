package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Span;
import org.parley.record.Direction;
import org.parley.record.Outlook;

/** Statements about the future of the relation, by a speaker or by the document. */
final class OutlookCoder implements ReadingCoder {
  private final TopicCoder topics;
  private final DirectionReader directions;
  private final HorizonFinder horizons;
  private final OutlookCondition.Finder conditions;

  OutlookCoder(Codebook codebook, TopicCoder topics) {
    this.topics = topics;
    this.directions = new DirectionReader(codebook);
    this.horizons = new HorizonFinder(codebook);
    this.conditions = new OutlookCondition.Finder(codebook);
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
    Optional<OutlookCondition> condition = conditions.find(reading, scene, word);
    boolean remote = condition.filter(OutlookCondition::remote).isPresent();
    Direction direction =
        remote && found.direction() == Direction.BETTER ? Direction.OPEN : found.direction();
    String by = reading.assertedBy(s, word);
    List<String> issues = topics.issuesOrOther(reading.text(), List.of(scene.sentence().span()));
    return new Outlook(
        reading.provenance(s, "outlook/" + direction.label(), issues, by),
        by,
        direction,
        horizons.find(reading, s, condition.map(OutlookCondition::span)).map(reading.text()::text),
        condition.map(c -> reading.text().text(c.span())));
  }
}
