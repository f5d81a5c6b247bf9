package org.parley.track;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.record.Certainty;
import org.parley.record.Event;
import org.parley.record.Realis;
import org.parley.track.occurrence.Occurrences;

/**
 * What one side did toward another, or toward nobody named. An event that several documents tell
 * stands once, by its first report. Verbal acts are words, and counted apart from deeds; what is
 * planned, only thought of, denied or alleged is no deed.
 *
 * @param to the other side's code, or empty for acts without a named target
 * @param verbal verbal cooperation and conflict (quad 1 and 3) that happened
 * @param cooperative material cooperation (quad 2) that happened
 * @param conflictual material conflict (quad 4) that happened
 * @param planned announced, verbal or material
 * @param alleged charged by an opponent or without a source, said to have happened
 */
public record Deeds(
    String from,
    String to,
    List<Report<Event>> verbal,
    List<Report<Event>> cooperative,
    List<Report<Event>> conflictual,
    List<Report<Event>> planned,
    List<Report<Event>> alleged) {
  private static final int MATERIAL_COOPERATION = 2;
  private static final int MATERIAL_CONFLICT = 4;

  public Deeds {
    verbal = List.copyOf(verbal);
    cooperative = List.copyOf(cooperative);
    conflictual = List.copyOf(conflictual);
    planned = List.copyOf(planned);
    alleged = List.copyOf(alleged);
  }

  /** Deeds that happened by the word of their document. */
  public int size() {
    return cooperative.size() + conflictual.size();
  }

  public boolean isEmpty() {
    return size() + verbal.size() + planned.size() + alleged.size() == 0;
  }

  /** Every pair of sides for which anything is on record, by the order of the sides. */
  static List<Deeds> of(Sides sides, List<Report<Event>> events, Occurrences occurrences) {
    List<String> targets = new ArrayList<>(sides.codes());
    targets.add("");
    List<Deeds> out = new ArrayList<>();
    for (String from : sides.codes()) {
      for (String to : targets) {
        Deeds deeds = between(from, to, events, occurrences);
        if (!from.equals(to) && !deeds.isEmpty()) {
          out.add(deeds);
        }
      }
    }
    return out;
  }

  private static Deeds between(
      String from, String to, List<Report<Event>> events, Occurrences occurrences) {
    List<Report<Event>> all =
        events.stream()
            .filter(
                e ->
                    e.record().source().side().equals(from)
                        && e.record().target().map(t -> t.side()).orElse("").equals(to))
            .toList();
    List<Report<Event>> actual = only(all, Realis.ACTUAL);
    List<Report<Event>> sure =
        actual.stream().filter(e -> e.record().certainty() != Certainty.ALLEGED).toList();
    return new Deeds(
        from,
        to,
        once(sure.stream().filter(e -> e.record().quad() % 2 == 1), occurrences),
        once(sure.stream().filter(e -> e.record().quad() == MATERIAL_COOPERATION), occurrences),
        once(sure.stream().filter(e -> e.record().quad() == MATERIAL_CONFLICT), occurrences),
        once(only(all, Realis.PLANNED).stream(), occurrences),
        once(
            actual.stream().filter(e -> e.record().certainty() == Certainty.ALLEGED), occurrences));
  }

  /** One report of each occurrence, the first. */
  private static List<Report<Event>> once(Stream<Report<Event>> events, Occurrences occurrences) {
    Map<Object, Report<Event>> first = new LinkedHashMap<>();
    events.forEach(
        e -> first.putIfAbsent(occurrences.of(e.record()).<Object>map(o -> o).orElse(e), e));
    return List.copyOf(first.values());
  }

  private static List<Report<Event>> only(List<Report<Event>> all, Realis realis) {
    return all.stream().filter(e -> e.record().realis() == realis).toList();
  }
}
