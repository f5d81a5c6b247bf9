package org.parley.track.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.record.Act;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.RedLine;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.Sides;
import org.parley.track.redline.Nearby.Manner;

/**
 * Finds what comes near a condition: material deeds of another side of the case, done, alleged or
 * planned, and words by which its officials undertake, offer or threaten something. Words about the
 * line itself ("rejected the warning") are none of these.
 */
final class NearbyReader {
  /** Verbal acts that announce a deed: intent to cooperate, threat. */
  private static final Set<String> ANNOUNCING = Set.of("03", "13");

  /** The issue of what belongs to none: two such have nothing in common. */
  private static final String OTHER = "other";

  /** Something that could be near, with the stems of its sentence. */
  private record Candidate(
      Report<? extends CodedRecord> report,
      String by,
      Manner manner,
      Optional<PartialDate> date,
      Set<String> stems) {}

  private final List<Candidate> candidates = new ArrayList<>();

  /** Candidates by stem, so that a condition looks only at what shares a word with it. */
  private final Map<String, List<Integer>> byStem = new HashMap<>();

  NearbyReader(Sides sides, ContentWords words, Reports reports) {
    Map<String, Set<String>> read = new HashMap<>();
    for (Report<Event> report : reports.of(Event.class)) {
      Event event = report.record();
      manner(event)
          .filter(m -> sides.has(event.source().side()))
          .ifPresent(
              m ->
                  add(
                      new Candidate(
                          report,
                          event.source().side(),
                          m,
                          event.date().or(report::published),
                          stems(read, words, report))));
    }
    for (Report<Statement> report : reports.of(Statement.class)) {
      Statement statement = report.record();
      if (statement.voice() == Voice.OFFICIAL
          && sides.has(statement.speaker().side())
          && announces(statement.act())) {
        add(
            new Candidate(
                report,
                statement.speaker().side(),
                Manner.SAID,
                report.published(),
                stems(read, words, report)));
      }
    }
  }

  private static Set<String> stems(
      Map<String, Set<String>> read, ContentWords words, Report<? extends CodedRecord> report) {
    return read.computeIfAbsent(report.record().provenance().quote(), q -> words.of(q).keySet());
  }

  private void add(Candidate candidate) {
    int index = candidates.size();
    candidates.add(candidate);
    candidate.stems().forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>()).add(index));
  }

  private static Optional<Manner> manner(Event event) {
    boolean material = event.quad() % 2 == 0;
    boolean announced = ANNOUNCING.contains(event.cameo().substring(0, 2));
    return switch (event.realis()) {
      case ACTUAL -> {
        if (material) {
          yield Optional.of(event.certainty() == Certainty.ALLEGED ? Manner.ALLEGED : Manner.DONE);
        }
        yield announced ? Optional.of(Manner.PLANNED) : Optional.empty();
      }
      case PLANNED -> material ? Optional.of(Manner.PLANNED) : Optional.empty();
      case HYPOTHETICAL, NEGATED -> Optional.empty();
    };
  }

  private static boolean announces(Act act) {
    return switch (act) {
      case COMMIT, PROPOSE, WARN -> true;
      case ASSERT, DEMAND, ACCUSE, REJECT, PREDICT, CONDITION, PRAISE, DOUBT -> false;
    };
  }

  /**
   * What comes near, one for a sentence: a deed before an announcement.
   *
   * @param condition stems with their words
   * @param sayings sentences of the line itself, which are not near it
   */
  List<Nearby> near(
      String holder,
      Map<String, String> condition,
      List<Report<RedLine>> sayings,
      Optional<PartialDate> since) {
    Set<Integer> sharing = new HashSet<>();
    condition.keySet().forEach(s -> sharing.addAll(byStem.getOrDefault(s, List.of())));
    Set<String> issues = new HashSet<>();
    sayings.forEach(s -> issues.addAll(s.record().provenance().issues()));
    Map<String, Nearby> bySentence = new LinkedHashMap<>();
    for (int index : sharing.stream().sorted().toList()) {
      Candidate candidate = candidates.get(index);
      if (candidate.by().equals(holder) || sayings.stream().anyMatch(s -> isIn(candidate, s))) {
        continue;
      }
      List<String> common =
          candidate.report().record().provenance().issues().stream()
              .filter(i -> issues.contains(i) && !i.equals(OTHER))
              .toList();
      List<String> words = Nearness.words(condition, candidate.stems(), !common.isEmpty());
      if (!words.isEmpty()) {
        Nearby near =
            new Nearby(
                candidate.report(),
                candidate.by(),
                candidate.manner(),
                candidate.date(),
                RedLineStories.when(since, candidate.date()),
                words,
                common);
        bySentence.merge(
            sentence(candidate), near, (a, b) -> a.manner().compareTo(b.manner()) <= 0 ? a : b);
      }
    }
    return List.copyOf(bySentence.values());
  }

  private static String sentence(Candidate candidate) {
    Span evidence = candidate.report().record().provenance().evidence();
    return candidate.report().document().id() + "\u0000" + evidence.begin();
  }

  private static boolean isIn(Candidate candidate, Report<RedLine> saying) {
    return saying.document().id().equals(candidate.report().document().id())
        && saying
            .record()
            .provenance()
            .evidence()
            .overlaps(candidate.report().record().provenance().evidence());
  }
}
