package org.parley.track.position;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.document.PartialDate;
import org.parley.record.Labelled;
import org.parley.track.PositionRow;
import org.parley.track.Standing;

/**
 * How the sides stand on an issue: what its propositions add up to. No proposition weighs more than
 * another, and none is averaged away: what is shared beside what is opposed makes the issue shared
 * in part.
 *
 * @param since from when on nobody said anything new; only of what is exhausted
 * @param evidence the most that any proposition that makes it so rests on
 * @param rows the propositions of the issue on which anybody took a position
 */
public record IssueStanding(
    Kind kind, Optional<PartialDate> since, StrengthLevel evidence, List<PositionRow> rows) {
  public IssueStanding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(evidence, "evidence");
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("rows of an issue's standing must not be empty");
    }
  }

  /** What the propositions are together; each kind comes before those below it. */
  public enum Kind implements Labelled {
    /** Some are shared or rejected by all, others opposed. */
    IN_PART,
    /** Every opposed one is exhausted, none is shared. */
    EXHAUSTED,
    OPPOSED,
    SHARED,
    CONDITIONAL,
    /** A side contradicts itself, and nothing else is settled. */
    MIXED,
    ONE_SIDED,
    UNCLEAR
  }

  /** Of the propositions of one issue; empty where there are none. */
  public static Optional<IssueStanding> of(List<PositionRow> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = kind(rows);
    StrengthLevel evidence =
        rows.stream()
            .map(PositionRow::standing)
            .filter(makes(kind))
            .map(Standing::evidence)
            .max(Comparator.naturalOrder())
            .orElse(StrengthLevel.THIN);
    Optional<PartialDate> since =
        kind == Kind.EXHAUSTED
            ? rows.stream()
                .flatMap(r -> r.standing().since().stream())
                .max(Comparator.naturalOrder())
            : Optional.empty();
    return Optional.of(new IssueStanding(kind, since, evidence, rows));
  }

  /** The propositions that stand in one of the ways. */
  public List<PositionRow> rows(Predicate<Standing> which) {
    return rows.stream().filter(r -> which.test(r.standing())).toList();
  }

  private static Kind kind(List<PositionRow> rows) {
    boolean agreed = rows.stream().anyMatch(r -> r.standing().isAgreement());
    boolean opposed = rows.stream().anyMatch(r -> r.standing().isOpposition());
    if (opposed) {
      boolean open = rows.stream().anyMatch(r -> r.standing().kind() == Standing.Kind.OPPOSED);
      return agreed ? Kind.IN_PART : open ? Kind.OPPOSED : Kind.EXHAUSTED;
    }
    if (agreed) {
      return Kind.SHARED;
    }
    for (Kind kind : List.of(Kind.CONDITIONAL, Kind.MIXED, Kind.ONE_SIDED)) {
      if (rows.stream().map(PositionRow::standing).anyMatch(makes(kind))) {
        return kind;
      }
    }
    return Kind.UNCLEAR;
  }

  private static Predicate<Standing> makes(Kind kind) {
    return standing ->
        switch (kind) {
          case IN_PART -> standing.isAgreement() || standing.isOpposition();
          case EXHAUSTED, OPPOSED -> standing.isOpposition();
          case SHARED -> standing.isAgreement();
          case CONDITIONAL -> standing.kind() == Standing.Kind.CONDITIONAL;
          case MIXED -> standing.kind() == Standing.Kind.MIXED;
          case ONE_SIDED -> standing.kind() == Standing.Kind.ONE_SIDED;
          case UNCLEAR -> standing.kind() == Standing.Kind.UNCLEAR;
        };
  }
}
