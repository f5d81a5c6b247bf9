package org.parley.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Statement;

/**
 * How often one value of an attribute was coded as another, on records that were found.
 *
 * @param wrong by "gold as coded", most frequent first
 */
record Confusion(String attribute, int right, int all, List<Map.Entry<String, Integer>> wrong) {
  static List<Confusion> of(List<Pairing.Pair> pairs) {
    return List.of(
        of("act", pairs, statement(s -> s.act().label())),
        of("stance", pairs, statement(s -> s.stance().label())),
        of("voice", pairs, statement(s -> s.voice().label())),
        of("quotation", pairs, statement(s -> s.quotation().label())),
        of("cameo root", pairs, event(e -> e.cameo().substring(0, 2))),
        of("realis", pairs, event(e -> e.realis().label())),
        of("certainty", pairs, event(e -> e.certainty().label())));
  }

  private static Function<CodedRecord, Optional<String>> statement(Function<Statement, String> f) {
    return r -> r instanceof Statement s ? Optional.of(f.apply(s)) : Optional.empty();
  }

  private static Function<CodedRecord, Optional<String>> event(Function<Event, String> f) {
    return r -> r instanceof Event e ? Optional.of(f.apply(e)) : Optional.empty();
  }

  private static Confusion of(
      String attribute, List<Pairing.Pair> pairs, Function<CodedRecord, Optional<String>> value) {
    int right = 0;
    int all = 0;
    Map<String, Integer> wrong = new TreeMap<>();
    for (Pairing.Pair pair : pairs) {
      Optional<String> gold = value.apply(pair.gold().record());
      Optional<String> coded = value.apply(pair.coded());
      if (gold.isPresent() && coded.isPresent()) {
        all++;
        if (gold.equals(coded)) {
          right++;
        } else {
          wrong.merge(gold.get() + " as " + coded.get(), 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> sorted =
        wrong.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    return new Confusion(attribute, right, all, sorted);
  }
}
