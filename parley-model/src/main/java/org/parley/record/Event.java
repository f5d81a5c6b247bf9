package org.parley.record;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.DatePrecision;
import org.parley.document.PartialDate;
import org.parley.document.Span;

/**
 * Something an actor does, did, plans or is alleged to do toward another.
 *
 * @param cameo two to four digits
 * @param plover PLOVER type by the official map
 * @param mode PLOVER mode
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param goldstein −10..10
 * @param precision of {@code date}; may be a week while the date is its first day
 * @param responseTo id of the event of the same document that it answers, where the text says so
 */
public record Event(
    Provenance provenance,
    Span trigger,
    Actor source,
    Optional<Actor> target,
    String cameo,
    Optional<String> plover,
    Optional<String> mode,
    int quad,
    double goldstein,
    Realis realis,
    Certainty certainty,
    Optional<PartialDate> date,
    Optional<DatePrecision> precision,
    Optional<String> place,
    Optional<String> responseTo)
    implements CodedRecord {
  public Event {
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(realis, "realis");
    Objects.requireNonNull(certainty, "certainty");
    if (!cameo.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")) {
      throw new IllegalArgumentException("cameo must be 2 to 4 digits from 01 to 20, got " + cameo);
    }
    if (quad < 1 || quad > 4) {
      throw new IllegalArgumentException("quad must be 1..4, got " + quad);
    }
    if (!(goldstein >= -10 && goldstein <= 10)) {
      throw new IllegalArgumentException("goldstein must be -10..10, got " + goldstein);
    }
    if (precision.isPresent() != date.isPresent()) {
      throw new IllegalArgumentException("precision and date of an event come together");
    }
  }

  /** The same event as the answer to another. */
  public Event answering(String id) {
    return new Event(
        provenance,
        trigger,
        source,
        target,
        cameo,
        plover,
        mode,
        quad,
        goldstein,
        realis,
        certainty,
        date,
        precision,
        place,
        Optional.of(id));
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }

  @Override
  public Span anchor() {
    return trigger;
  }

  @Override
  public String discriminator() {
    return place(source) + ">" + target.map(Event::place).orElse("");
  }

  private static String place(Actor actor) {
    return actor.text().map(s -> s.begin() + "-" + s.end()).orElse(actor.name());
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.event().apply(this);
  }
}
