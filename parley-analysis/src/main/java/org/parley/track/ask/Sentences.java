package org.parley.track.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.document.Span;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Statement;
import org.parley.track.Report;

/** What stands in one sentence together: one side's words and acts in it are one. */
final class Sentences {
  private final Map<String, TreeMap<Integer, Span>> spoken = new HashMap<>();
  private final Map<String, TreeMap<Integer, List<Report<Event>>>> acts = new HashMap<>();
  private final Map<String, Set<String>> speakers = new HashMap<>();

  /** Of the sentences that sayings stand in. */
  Sentences(List<? extends Report<? extends CodedRecord>> sayings) {
    for (Report<? extends CodedRecord> saying : sayings) {
      Span evidence = saying.record().provenance().evidence();
      if (saying.record() instanceof Statement statement) {
        spoken
            .computeIfAbsent(key(saying, statement.speaker().side()), k -> new TreeMap<>())
            .merge(evidence.begin(), evidence, Span::union);
      }
    }
  }

  Sentences(List<Report<Statement>> statements, List<Report<Event>> events) {
    for (Report<Event> event : events) {
      acts.computeIfAbsent(key(event, event.record().source().side()), k -> new TreeMap<>())
          .computeIfAbsent(begin(event), k -> new ArrayList<>())
          .add(event);
    }
    for (Report<Statement> statement : statements) {
      speakers
          .computeIfAbsent(content(statement), k -> new HashSet<>())
          .add(statement.record().speaker().side());
    }
  }

  /** True where a saying of the side has the record's sentence in it. */
  boolean has(Report<Event> event, String side) {
    Map.Entry<Integer, Span> before =
        spoken.getOrDefault(key(event, side), new TreeMap<>()).floorEntry(begin(event));
    return before != null && before.getValue().end() > begin(event);
  }

  /** Acts of the speaker's side within the statement's evidence. */
  List<Report<Event>> acts(Report<Statement> statement) {
    Span evidence = statement.record().provenance().evidence();
    String key = key(statement, statement.record().speaker().side());
    List<Report<Event>> out = new ArrayList<>();
    acts.getOrDefault(key, new TreeMap<>())
        .subMap(evidence.begin(), evidence.end())
        .values()
        .forEach(out::addAll);
    return out;
  }

  /** Other sides that are coded to say these very words. */
  Set<String> otherSpeakers(Report<Statement> statement) {
    Set<String> out = new HashSet<>(speakers.getOrDefault(content(statement), Set.of()));
    out.remove(statement.record().speaker().side());
    return out;
  }

  private static int begin(Report<?> report) {
    return report.record().provenance().evidence().begin();
  }

  private static String key(Report<?> report, String side) {
    return side + " " + report.document().id();
  }

  private static String content(Report<Statement> report) {
    return report.record().content().get(0).begin() + " " + report.document().id();
  }
}
