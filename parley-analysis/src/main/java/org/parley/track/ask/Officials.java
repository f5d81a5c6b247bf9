package org.parley.track.ask;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Realis;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Claimants;
import org.parley.track.Report;
import org.parley.track.Sides;

/**
 * Whose words and acts are a side's: statements of its officials, and events that happened, told by
 * the document or by the side itself. What the other side says of it is a claim.
 */
final class Officials {
  private static final int GROUP = 3;
  private static final String UNNAMED = "unnamed: ";

  private final Sides sides;
  private final Claimants claimants;
  private final Set<String> apart = new HashSet<>();

  Officials(Codebook codebook, Sides sides, Claimants claimants) {
    this.sides = sides;
    this.claimants = claimants;
    Set<String> official = new HashSet<>();
    for (AgentNoun agent : codebook.agents()) {
      if (!agent.sector().isEmpty()) {
        (agent.voice() == Voice.OFFICIAL ? official : apart).add(agent.sector());
      }
    }
    apart.removeAll(official);
  }

  boolean said(Report<Statement> statement) {
    Statement said = statement.record();
    return said.voice() == Voice.OFFICIAL && sides.has(said.speaker().side());
  }

  /** What happened, or, where it may be an agreement to it, is announced. */
  boolean did(Report<Event> event) {
    Event act = event.record();
    return sides.has(act.source().side())
        && (act.realis() == Realis.ACTUAL || act.realis() == Realis.PLANNED)
        && act.certainty() != Certainty.ALLEGED
        && isOfGovernment(act.source())
        && isToldOrOwn(event);
  }

  /** A state, a body or one of its officials; not its press, its opposition, its people. */
  boolean isOfGovernment(Actor actor) {
    boolean bare = actor.code().length() <= GROUP;
    if (bare && actor.name().startsWith(UNNAMED)) {
      return false;
    }
    for (int i = GROUP; i + GROUP <= actor.code().length(); i += GROUP) {
      if (apart.contains(actor.code().substring(i, i + GROUP))) {
        return false;
      }
    }
    return true;
  }

  /** The side of another government that an act is directed to, where the text names it. */
  Optional<Actor> target(Event act) {
    return act.target()
        .filter(t -> t.text().isPresent() && isOfGovernment(t))
        .filter(t -> sides.has(t.side()) && !t.side().equals(act.source().side()));
  }

  private boolean isToldOrOwn(Report<Event> event) {
    String by = event.record().provenance().assertedBy();
    return by.equals(Provenance.DOCUMENT)
        || by.equals(event.record().source().name())
        || claimants
            .of(event)
            .filter(s -> s.voice() == Voice.OFFICIAL)
            .filter(s -> s.speaker().side().equals(event.record().source().side()))
            .isPresent();
  }
}
