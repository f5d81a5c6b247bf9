package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.track.Findings;
import org.parley.track.outlook.Forecast;
import org.parley.track.outlook.Speaker;

/**
 * Outlooks of one kind of speaker. Every side of the dispute has a group wherever one has, be it
 * empty, so that none is listed without the other.
 *
 * @param side of the officials; empty for the other groups
 */
record OutlookGroup(String label, Optional<String> side, List<Forecast> outlooks) {
  OutlookGroup {
    outlooks = List.copyOf(outlooks);
  }

  static List<OutlookGroup> of(Findings findings, List<Forecast> outlooks) {
    List<OutlookGroup> groups = new ArrayList<>();
    if (outlooks.stream().anyMatch(f -> f.by().side().isPresent())) {
      for (String side : findings.sides().codes()) {
        groups.add(
            new OutlookGroup(
                findings.sides().label(side),
                Optional.of(side),
                only(outlooks, f -> f.by().side().equals(Optional.of(side)))));
      }
    }
    add(groups, "other officials", outlooks, f -> isOther(f.by()));
    add(groups, "experts", outlooks, f -> f.by().kind() == Speaker.Kind.EXPERT);
    add(groups, "media", outlooks, f -> f.by().kind() == Speaker.Kind.MEDIA);
    add(groups, "unnamed voices", outlooks, f -> f.by().kind() == Speaker.Kind.UNNAMED);
    add(groups, "documents", outlooks, f -> f.by().kind() == Speaker.Kind.DOCUMENT);
    return groups;
  }

  private static boolean isOther(Speaker by) {
    return by.kind() == Speaker.Kind.OFFICIAL && by.side().isEmpty();
  }

  private static void add(
      List<OutlookGroup> groups, String label, List<Forecast> all, Predicate<Forecast> which) {
    List<Forecast> own = only(all, which);
    if (!own.isEmpty()) {
      groups.add(new OutlookGroup(label, Optional.empty(), own));
    }
  }

  private static List<Forecast> only(List<Forecast> all, Predicate<Forecast> which) {
    return all.stream().filter(which).toList();
  }
}
