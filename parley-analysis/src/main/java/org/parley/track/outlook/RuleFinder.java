package org.parley.track.outlook;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.ledger.Ledger;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.Direction;
import org.parley.record.Event;
import org.parley.record.Outlook;
import org.parley.record.Realis;
import org.parley.track.Report;
import org.parley.track.Sides;

/**
 * What of an outlook can be observed. A sentence that names the relation is held against the events
 * between the sides; else one whose only channel is wished or refused, against the reports of that
 * channel; else one with a single planned act of a side, against acts of that kind; any other again
 * against the events between the sides.
 */
final class RuleFinder {
  /** Statements and appeals tell too little to be waited for. */
  private static final Set<String> WORDS = Set.of("01", "02");

  /** Words of a sentence that are looked at. */
  private static final int SENTENCE = 400;

  private final Ledger ledger;
  private final Sides sides;
  private final Parties parties;
  private final Set<String> relation;
  private final Set<String> denials;
  private final Set<String> positive;
  private final Set<String> inverse;

  RuleFinder(Ledger ledger, Sides sides) {
    this.ledger = ledger;
    this.sides = sides;
    this.parties = new Parties(ledger, sides);
    Codebook codebook = ledger.codebook();
    this.relation = words(codebook, "outlook.due-relation");
    this.denials = words(codebook, "outlook.due-denial");
    this.positive = words(codebook, "outlook.due-if");
    this.inverse = words(codebook, "outlook.due-unless");
  }

  private static Set<String> words(Codebook codebook, String lexicon) {
    return Set.copyOf(codebook.lexicons().getOrDefault(lexicon, List.of()));
  }

  /** A condition that can be observed: something comes, or does not come. */
  record Condition(Observable.Act act, boolean comes) {}

  Optional<Observable> rule(Report<Outlook> outlook) {
    boolean named = has(outlook, relation);
    Optional<Observable> other = named ? Optional.empty() : channel(outlook).or(() -> act(outlook));
    return other.isPresent() ? other : parties.of(outlook).map(Observable.class::cast);
  }

  /** "Will not improve": the same by a denial, which tells nothing of how it moves otherwise. */
  boolean isDenial(Report<Outlook> outlook) {
    return has(outlook, denials);
  }

  private static boolean has(Report<Outlook> outlook, Set<String> words) {
    return HorizonWords.of(outlook.record().provenance().quote(), SENTENCE).stream()
        .anyMatch(words::contains);
  }

  private Optional<Observable> channel(Report<Outlook> outlook) {
    Set<String> channels = new TreeSet<>();
    boolean wished = false;
    for (ChannelReport report : beside(outlook, ChannelReport.class)) {
      channels.add(report.channel());
      wished = wished || isWish(report.state(), outlook.record().direction());
    }
    if (channels.size() != 1 || !wished) {
      return Optional.empty();
    }
    Direction direction = outlook.record().direction();
    Set<ChannelState> states =
        direction == Direction.WORSE
            ? EnumSet.of(ChannelState.SUSPENDED, ChannelState.CLOSED)
            : EnumSet.of(ChannelState.MEETING, ChannelState.RESUMED, ChannelState.OPEN);
    return Optional.of(
        new Observable.Channel(channels.iterator().next(), states, direction != Direction.SAME));
  }

  /** What the sentence says of the channel is ahead; "no prospect of resuming" reads suspended. */
  private static boolean isWish(ChannelState state, Direction direction) {
    return switch (state) {
      case PROPOSED, DECLINED -> true;
      case SUSPENDED -> direction == Direction.SAME;
      case OPEN, MEETING, RESUMED, CLOSED -> false;
    };
  }

  private Optional<Observable> act(Report<Outlook> outlook) {
    if (outlook.record().direction() == Direction.SAME) {
      return Optional.empty();
    }
    Optional<Span> condition = condition(outlook);
    List<Observable.Act> acts =
        beside(outlook, Event.class).stream()
            .filter(e -> e.realis() == Realis.PLANNED)
            .filter(e -> condition.isEmpty() || !condition.get().contains(e.trigger()))
            .flatMap(e -> act(e).stream())
            .distinct()
            .toList();
    return acts.size() == 1 ? Optional.of(acts.get(0)) : Optional.empty();
  }

  private Optional<Observable.Act> act(Event event) {
    String root = event.cameo().substring(0, 2);
    String source = event.source().side();
    if (WORDS.contains(root) || !sides.has(source)) {
      return Optional.empty();
    }
    Optional<String> target = event.target().map(t -> t.side()).filter(sides::has);
    return Optional.of(new Observable.Act(root, source, target, true));
  }

  /** Empty where the outlook has a condition, but none that the record would show. */
  Optional<Condition> condition(Report<Outlook> outlook, String words) {
    List<String> list = HorizonWords.of(words);
    String first = list.isEmpty() ? "" : list.get(0);
    Optional<Span> span = condition(outlook);
    if (span.isEmpty() || !(positive.contains(first) || inverse.contains(first))) {
      return Optional.empty();
    }
    List<Observable.Act> acts =
        beside(outlook, Event.class).stream()
            .filter(e -> e.realis() != Realis.NEGATED && span.get().contains(e.trigger()))
            .flatMap(e -> act(e).stream())
            .distinct()
            .toList();
    return acts.size() == 1
        ? Optional.of(new Condition(acts.get(0), positive.contains(first)))
        : Optional.empty();
  }

  private static Optional<Span> condition(Report<Outlook> outlook) {
    Span evidence = outlook.record().provenance().evidence();
    return outlook
        .record()
        .condition()
        .flatMap(c -> within(outlook.document().text(), c, evidence.begin()))
        .filter(evidence::contains);
  }

  private static Optional<Span> within(String text, String piece, int from) {
    int begin = text.indexOf(piece, from);
    return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, begin + piece.length()));
  }

  /** Records of the outlook's own sentence. */
  private <R extends CodedRecord> List<R> beside(Report<Outlook> outlook, Class<R> type) {
    Span evidence = outlook.record().provenance().evidence();
    return ledger.recordsOf(outlook.document().id()).stream()
        .filter(r -> type.isInstance(r) && r.provenance().evidence().equals(evidence))
        .map(type::cast)
        .toList();
  }
}
