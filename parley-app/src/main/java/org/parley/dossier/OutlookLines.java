package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import org.parley.record.Direction;
import org.parley.record.Outlook;
import org.parley.record.Provenance;
import org.parley.track.Findings;
import org.parley.track.Report;

/** How many expect worse, the same or better, and the newest of each in its words. */
final class OutlookLines {
  private OutlookLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<Report<Outlook>> all =
          findings.outlooks().stream().filter(o -> o.record().direction() == direction).toList();
      if (!all.isEmpty()) {
        entries.add(entry(references, direction, all));
      }
    }
    return BriefSection.keeping(2, "OUTLOOKS", entries);
  }

  private static BriefSection.Entry entry(
      References references, Direction direction, List<Report<Outlook>> all) {
    // Undated ones stand last in order, but say nothing of what is newest.
    Report<Outlook> newest =
        all.stream().filter(o -> o.published().isPresent()).reduce((a, b) -> b).orElse(all.get(0));
    Outlook outlook = newest.record();
    String by =
        outlook.by().equals(Provenance.DOCUMENT)
            ? Wording.outlet(newest.document())
            : Wording.name(outlook.by());
    String after =
        " \u2014 "
            + PlainText.shorten(by, 30)
            + outlook.horizon().map(h -> ", horizon " + PlainText.shorten(h, 30)).orElse("")
            + ", "
            + Wording.shortDate(newest.document())
            + " "
            + references.cite(List.of(newest), 1);
    return new BriefSection.Entry(
        List.of(
            BriefSection.Part.fitting(
                "  ",
                word(direction) + " " + all.size() + (all.size() == 1 ? ": " : ", such as: "),
                most -> Wording.quoted(PlainText.shorten(outlook.provenance().quote(), most)),
                after)));
  }

  static String word(Direction direction) {
    return switch (direction) {
      case WORSE -> "Worse";
      case SAME -> "No change";
      case BETTER -> "Better";
      case OPEN -> "Open";
    };
  }
}
