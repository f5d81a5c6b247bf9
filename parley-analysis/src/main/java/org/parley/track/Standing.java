package org.parley.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.PartialDate;
import org.parley.record.PositionValue;
import org.parley.record.Statement;

/**
 * How the sides stand to each other on a proposition, by the last dated word of each side's
 * officials; what is undated counts only where a side has nothing dated. Swapping the sides changes
 * nothing.
 *
 * @param since from when on nobody said anything new; only of what is exhausted
 */
public record Standing(Kind kind, Optional<PartialDate> since) {
  /** Reports of one value that make it repeated. */
  private static final int REPEATED = 2;

  /** What the last words of the sides are together. */
  public enum Kind {
    /** At least two sides are for it, none against. */
    SHARED,
    /** At least two sides are against it, none for. */
    REJECTED,
    /** One is for it, another against. */
    OPPOSED,
    /** Opposed, and each of the opposed has only repeated itself since. */
    EXHAUSTED,
    /** Some side makes it conditional, and none opposes another. */
    CONDITIONAL,
    /** Officials of one side only spoke. */
    ONE_SIDED,
    /** Nobody's words settle it. */
    UNCLEAR
  }

  /** The last value of a side, and its uninterrupted run. */
  private record Run(PositionValue value, List<Report<Statement>> reports) {
    boolean isRepeated() {
      Set<Optional<PartialDate>> dates = new HashSet<>();
      reports.forEach(r -> dates.add(r.published()));
      return dates.size() >= REPEATED;
    }

    Optional<PartialDate> since() {
      return reports.get(0).published();
    }
  }

  private record Said(PositionValue value, Report<Statement> report) {}

  static Standing of(PositionRow row) {
    List<Run> runs = new ArrayList<>();
    row.bySide().values().forEach(tally -> run(tally).ifPresent(runs::add));
    List<Run> backers = having(runs, PositionValue.FOR);
    List<Run> opponents = having(runs, PositionValue.AGAINST);
    if (!backers.isEmpty() && !opponents.isEmpty()) {
      List<Run> opposed = new ArrayList<>(backers);
      opposed.addAll(opponents);
      return opposed.stream().allMatch(Run::isRepeated)
          ? new Standing(Kind.EXHAUSTED, latest(opposed))
          : plain(Kind.OPPOSED);
    }
    if (runs.size() == 1) {
      return plain(Kind.ONE_SIDED);
    }
    if (!having(runs, PositionValue.CONDITIONAL).isEmpty()) {
      return plain(Kind.CONDITIONAL);
    }
    if (backers.size() >= 2) {
      return plain(Kind.SHARED);
    }
    return plain(opponents.size() >= 2 ? Kind.REJECTED : Kind.UNCLEAR);
  }

  private static Standing plain(Kind kind) {
    return new Standing(kind, Optional.empty());
  }

  private static List<Run> having(List<Run> runs, PositionValue value) {
    return runs.stream().filter(r -> r.value() == value).toList();
  }

  /** The latest of the days on which the runs began. */
  private static Optional<PartialDate> latest(List<Run> runs) {
    return runs.stream().flatMap(r -> r.since().stream()).max(Comparator.naturalOrder());
  }

  private static Optional<Run> run(PositionRow.Tally tally) {
    List<Said> said = new ArrayList<>();
    for (Map.Entry<PositionValue, List<Report<Statement>>> each : tally.statements().entrySet()) {
      if (each.getKey() != PositionValue.UNCLEAR) {
        each.getValue().forEach(r -> said.add(new Said(each.getKey(), r)));
      }
    }
    if (said.stream().anyMatch(s -> s.report().published().isPresent())) {
      said.removeIf(s -> s.report().published().isEmpty());
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    said.sort((a, b) -> Report.ORDER.compare(a.report(), b.report()));
    PositionValue last = said.get(said.size() - 1).value();
    int first = said.size() - 1;
    while (first > 0 && said.get(first - 1).value() == last) {
      first--;
    }
    return Optional.of(
        new Run(last, said.subList(first, said.size()).stream().map(Said::report).toList()));
  }
}
