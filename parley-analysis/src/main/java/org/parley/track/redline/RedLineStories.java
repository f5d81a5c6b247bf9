package org.parley.track.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.codebook.Codebook;
import org.parley.document.PartialDate;
import org.parley.record.RedLine;
import org.parley.track.Report;
import org.parley.track.Reports;
import org.parley.track.Sides;
import org.parley.track.redline.Nearby.When;

/** The red lines on record, repeats together, each with what came near it. */
public final class RedLineStories {
  /** Things near one line that are kept; more would bury it. */
  private static final int MOST = 50;

  private RedLineStories() {}

  /**
   * By holder, in the order of the sides; those of one holder by number of sayings, then by date.
   */
  public static List<RedLineStory> of(Codebook codebook, Sides sides, Reports reports) {
    ContentWords words = new ContentWords(codebook);
    NearbyReader nearby = new NearbyReader(sides, words, reports);
    Map<String, List<List<Report<RedLine>>>> byHolder = new TreeMap<>();
    for (Report<RedLine> report : reports.of(RedLine.class)) {
      place(
          byHolder.computeIfAbsent(report.record().holder(), k -> new ArrayList<>()),
          report,
          words);
    }
    Map<String, List<RedLineStory>> stories = new LinkedHashMap<>();
    sides.codes().forEach(s -> stories.put(s, new ArrayList<>()));
    byHolder.forEach(
        (holder, groups) ->
            groups.forEach(
                g ->
                    stories
                        .computeIfAbsent(holder, k -> new ArrayList<>())
                        .add(story(holder, g, words, nearby))));
    return stories.values().stream()
        .flatMap(
            list ->
                list.stream()
                    .sorted(
                        Comparator.comparingInt((RedLineStory s) -> -s.sayings().size())
                            .thenComparing(s -> s.sayings().get(0), Report.ORDER)))
        .toList();
  }

  /** Puts a saying with those it repeats; the first wording decides. */
  private static void place(
      List<List<Report<RedLine>>> groups, Report<RedLine> report, ContentWords words) {
    Map<String, String> own = words.of(RedLineStory.words(report));
    for (List<Report<RedLine>> group : groups) {
      Map<String, String> first = words.of(RedLineStory.words(group.get(0)));
      if (Nearness.same(first.keySet(), own.keySet())) {
        group.add(report);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(report)));
  }

  private static RedLineStory story(
      String holder, List<Report<RedLine>> sayings, ContentWords words, NearbyReader nearby) {
    Map<String, String> condition =
        new LinkedHashMap<>(words.of(RedLineStory.words(sayings.get(0))));
    Optional<PartialDate> since = sayings.stream().flatMap(s -> s.published().stream()).findFirst();
    List<Nearby> near =
        nearby.near(holder, condition, sayings, since).stream()
            .sorted(Nearby.ORDER)
            .limit(MOST)
            .toList();
    return new RedLineStory(holder, sayings, near);
  }

  /** Where a date stands against the day the line was drawn. */
  static When when(Optional<PartialDate> since, Optional<PartialDate> date) {
    if (since.isEmpty() || date.isEmpty()) {
      return When.UNKNOWN;
    }
    if (date.get().earliest().isAfter(since.get().latest())) {
      return When.AFTER;
    }
    return date.get().latest().isBefore(since.get().earliest()) ? When.BEFORE : When.UNKNOWN;
  }
}
