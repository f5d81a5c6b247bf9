package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.record.Statement;
import org.parley.track.Findings;
import org.parley.track.IssueBalance;
import org.parley.track.PositionRow;
import org.parley.track.Report;
import org.parley.track.Standing;
import org.parley.track.position.IssueStanding;

/**
 * What is disputed and what shared, by issue: as officials stand on it, and as is said outright.
 */
final class IssueLines {
  private static final int MOST = 5;
  private static final int MOST_SAID = 3;
  private static final int MOST_CLAIMANTS = 2;
  private static final int MOST_NAME = 60;

  /** What belongs to no issue of the case says nothing here; the dossier has it. */
  private static final String UNSORTED = "other";

  private IssueLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    said(findings, references, "Said outright to be disputed: ", IssueBalance::disputed, entries);
    said(
        findings,
        references,
        "Said outright to be shared or agreed: ",
        IssueBalance::shared,
        entries);
    differing(findings, references).forEach(entries::add);
    held(findings, references).forEach(entries::add);
    return BriefSection.keeping(2, "DISPUTED AND SHARED", entries);
  }

  /** By the positions of officials: what is opposed, what shared, what conditional. */
  private static List<BriefSection.Entry> held(Findings findings, References references) {
    List<BriefSection.Part> parts = new ArrayList<>();
    held(
        findings,
        references,
        "Opposed by positions: ",
        EnumSet.of(
            IssueStanding.Kind.OPPOSED, IssueStanding.Kind.EXHAUSTED, IssueStanding.Kind.IN_PART),
        parts);
    held(
        findings,
        references,
        "Shared by positions: ",
        EnumSet.of(IssueStanding.Kind.SHARED),
        parts);
    held(
        findings,
        references,
        "Conditional by positions: ",
        EnumSet.of(IssueStanding.Kind.CONDITIONAL),
        parts);
    return parts.isEmpty() ? List.of() : List.of(new BriefSection.Entry(parts));
  }

  private static void held(
      Findings findings,
      References references,
      String head,
      Set<IssueStanding.Kind> kinds,
      List<BriefSection.Part> out) {
    List<String> told = new ArrayList<>();
    int all = 0;
    for (IssueBalance issue : findings.issues()) {
      Optional<IssueStanding> standing = issue.standing().filter(s -> kinds.contains(s.kind()));
      if (standing.isEmpty() || issue.issue().equals(UNSORTED)) {
        continue;
      }
      all++;
      if (told.size() < MOST) {
        told.add(
            PlainText.safe(issue.label())
                + detail(standing.get())
                + " "
                + references.cite(witnesses(standing.get()), 2));
      }
    }
    if (all > 0) {
      out.add(new BriefSection.Part("  ", head + String.join("; ", told) + rest(all - MOST)));
    }
  }

  /** What the head of the line does not tell. */
  private static String detail(IssueStanding standing) {
    List<String> out = new ArrayList<>();
    if (standing.kind() == IssueStanding.Kind.IN_PART
        || standing.kind() == IssueStanding.Kind.EXHAUSTED) {
      out.add(PositionWords.standing(standing));
    } else {
      PositionWords.thin(standing.evidence()).ifPresent(out::add);
    }
    if (standing.kind() == IssueStanding.Kind.CONDITIONAL) {
      standing.rows(s -> s.kind() == Standing.Kind.CONDITIONAL).stream()
          .flatMap(r -> r.conditions().stream())
          .flatMap(c -> c.words().stream())
          .findFirst()
          .ifPresent(w -> out.add("\u201c" + PlainText.shorten(w, 60) + "\u201d"));
    }
    return out.isEmpty() ? "" : " (" + String.join(", ", out) + ")";
  }

  /** A statement of each side on a proposition that makes the issue what it is. */
  private static List<Report<Statement>> witnesses(IssueStanding standing) {
    List<PositionRow> rows =
        switch (standing.kind()) {
          case IN_PART, OPPOSED, EXHAUSTED -> standing.rows(Standing::isOpposition);
          case SHARED -> standing.rows(Standing::isAgreement);
          case CONDITIONAL -> standing.rows(s -> s.kind() == Standing.Kind.CONDITIONAL);
          case MIXED, ONE_SIDED, UNCLEAR -> standing.rows();
        };
    return rows.stream()
        .limit(1)
        .flatMap(r -> r.sides().stream())
        .filter(s -> s.last().isPresent())
        .flatMap(s -> PositionLines.witnesses(s).stream().limit(1))
        .toList();
  }

  private static void said(
      Findings findings,
      References references,
      String head,
      Function<IssueBalance, List<? extends Report<?>>> of,
      List<BriefSection.Entry> out) {
    List<IssueBalance> issues =
        findings.issues().stream()
            .filter(i -> !of.apply(i).isEmpty() && !i.issue().equals(UNSORTED))
            .sorted((a, b) -> Integer.compare(of.apply(b).size(), of.apply(a).size()))
            .toList();
    if (issues.isEmpty()) {
      return;
    }
    String told =
        issues.stream()
            .limit(MOST_SAID)
            .map(
                i ->
                    PlainText.safe(i.label())
                        + " ("
                        + (of.apply(i).size() == 1 ? "" : Wording.times(of.apply(i).size()) + ", ")
                        + "by "
                        + claimants(findings, of.apply(i), 1)
                        + ") "
                        + references.cite(of.apply(i), 1))
            .collect(Collectors.joining("; "));
    out.add(BriefSection.Entry.of("  ", head + told + rest(issues.size() - MOST_SAID)));
  }

  private static String rest(int rest) {
    return rest > 0 ? " and " + Wording.count(rest, "issue") + " more" : "";
  }

  /** Where what is said outright and what the positions show differ, both are told. */
  private static List<BriefSection.Entry> differing(Findings findings, References references) {
    List<BriefSection.Entry> out = new ArrayList<>();
    for (IssueBalance issue : findings.issues()) {
      if (issue.issue().equals(UNSORTED)) {
        continue;
      }
      switch (issue.fit()) {
        case SAID_SHARED_HELD_OPPOSED ->
            out.add(differs(findings, references, issue, "shared", issue.shared(), "opposed"));
        case SAID_DISPUTED_HELD_SHARED ->
            out.add(differs(findings, references, issue, "disputed", issue.disputed(), "shared"));
        case AGREE, NOT_COMPARABLE -> {}
      }
    }
    return out;
  }

  private static BriefSection.Entry differs(
      Findings findings,
      References references,
      IssueBalance issue,
      String said,
      List<? extends Report<?>> by,
      String held) {
    return BriefSection.Entry.of(
        "  ",
        PlainText.safe(issue.label())
            + ": said to be "
            + said
            + " by "
            + claimants(findings, by, MOST_CLAIMANTS)
            + " "
            + references.cite(by, 1)
            + ", yet "
            + held
            + " by the positions of officials");
  }

  /** "The Wire, Ilva Dorn (Norland) and 2 more". */
  private static String claimants(
      Findings findings, Collection<? extends Report<?>> reports, int most) {
    List<String> names =
        reports.stream()
            .map(r -> PlainText.shorten(Wording.claimant(findings, r), MOST_NAME))
            .distinct()
            .toList();
    int rest = names.size() - most;
    return names.stream().limit(most).collect(Collectors.joining(", "))
        + (rest > 0 ? " and " + rest + " more" : "");
  }
}
