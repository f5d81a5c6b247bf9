package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.record.CodedRecord;
import org.parley.record.Kind;
import org.parley.track.Coverage;
import org.parley.track.Findings;
import org.parley.track.Report;

/** What was read: undated documents first, then period, outlets and counts. */
final class CoverageLines {
  private static final String MARGIN = "           ";
  private static final int MOST_UNDATED = 3;
  private static final int MOST_OUTLETS = 4;

  private CoverageLines() {}

  static BriefSection section(Findings findings, References references) {
    Coverage coverage = findings.coverage();
    List<BriefSection.Part> parts = new ArrayList<>();
    undated(coverage, references, parts);
    parts.add(new BriefSection.Part(head("Period"), period(coverage)));
    if (!coverage.outlets().isEmpty()) {
      parts.add(new BriefSection.Part(head("Outlets"), outlets(coverage)));
    }
    parts.add(new BriefSection.Part(head("Counted"), counted(findings)));
    return BriefSection.keeping(1, "", List.of(new BriefSection.Entry(parts)));
  }

  private static void undated(
      Coverage coverage, References references, List<BriefSection.Part> parts) {
    List<Coverage.Undated> undated = coverage.undated();
    for (Coverage.Undated one : undated.subList(0, Math.min(undated.size(), MOST_UNDATED))) {
      String bound =
          one.notBefore()
              .map(
                  b ->
                      "not before "
                          + Wording.date(b.date())
                          + " by what it reports "
                          + references.cite(List.of(b.by()), 1))
              .orElse("nothing in it bounds its date");
      parts.add(
          new BriefSection.Part(
              head(parts.isEmpty() ? "Undated" : ""),
              PlainText.shorten(one.document().id(), 60) + ": " + bound + "; on no time line"));
    }
    if (undated.size() > MOST_UNDATED) {
      parts.add(
          new BriefSection.Part(
              head(""), "and " + (undated.size() - MOST_UNDATED) + " more without a date"));
    }
  }

  private static String period(Coverage coverage) {
    int dated = coverage.dated().size();
    if (dated == 0) {
      return "no document has a date";
    }
    String first = coverage.first().map(Wording::date).orElse("");
    String last = coverage.last().map(Wording::date).orElse("");
    return Wording.count(dated, "dated document")
        + ", "
        + (first.equals(last) ? first : first + " to " + last);
  }

  private static String outlets(Coverage coverage) {
    List<Coverage.Outlet> all = coverage.outlets();
    String named =
        all.stream()
            .limit(MOST_OUTLETS)
            .map(
                o ->
                    PlainText.shorten(o.name(), 40)
                        + " "
                        + o.documents()
                        + Wording.grade(o.grade()).map(g -> " (" + g + ")").orElse(""))
            .collect(Collectors.joining(", "));
    return named
        + (all.size() > MOST_OUTLETS ? " and " + (all.size() - MOST_OUTLETS) + " more" : "");
  }

  private static String counted(Findings findings) {
    List<Report<CodedRecord>> all = findings.reports().all();
    long statements = all.stream().filter(r -> r.record().kind() == Kind.STATEMENT).count();
    long events = all.stream().filter(r -> r.record().kind() == Kind.EVENT).count();
    int copies = all.stream().mapToInt(r -> r.copies().size()).sum();
    return Wording.count((int) statements, "statement")
        + ", "
        + Wording.count((int) events, "event")
        + " and "
        + Wording.count((int) (all.size() - statements - events), "other record")
        + (copies == 0 ? "" : "; the same words in several places count once");
  }

  private static String head(String label) {
    return (label + MARGIN).substring(0, MARGIN.length());
  }
}
