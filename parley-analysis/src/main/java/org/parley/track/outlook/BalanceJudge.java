package org.parley.track.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.Direction;
import org.parley.track.Report;
import org.parley.track.occurrence.DaySpan;

/**
 * Better, worse or the same by the events between two sides: the share that is conflictual (verbal
 * or material, quad 3 and 4) of all in the time meant, against that of the year up to the day it
 * was said. It rose or fell where the shares differ by {@value #LEAST_CHANGE} or more and by more
 * than 1.645 standard errors of the pooled share (one-sided 5 %):
 *
 * <pre>z = (p1 - p0) / sqrt(p (1 - p) (1/n0 + 1/n1))</pre>
 *
 * It stayed where they differ by less than {@value #LEAST_CHANGE} on {@value #LEAST_SAME} events
 * each: fewer would miss a change of that size too often. Anything between decides nothing.
 */
final class BalanceJudge {
  /** Events on either side of the day; with fewer a single one moves the share by over a tenth. */
  static final int LEAST = 10;

  /** Events on either side before "the same" can be told from "not seen". */
  static final int LEAST_SAME = 20;

  private static final double LEAST_CHANGE = 0.15;
  private static final double Z = 1.645;
  private static final int YEAR = 365;

  private final Happenings happenings;

  BalanceJudge(Happenings happenings) {
    this.happenings = happenings;
  }

  Counted count(Observable.Balance sides, PartialDate said, DaySpan due) {
    LocalDate last = said.latest();
    DaySpan year = new DaySpan(last.minusDays(YEAR - 1), last);
    int before = 0;
    int conflictBefore = 0;
    int within = 0;
    int conflictWithin = 0;
    List<Report<?>> found = new ArrayList<>();
    for (Happenings.Came came : happenings.events()) {
      if (!came.isBetween(sides)) {
        continue;
      }
      if (Watch.contains(year, came.days())) {
        before++;
        conflictBefore += came.isConflictual() ? 1 : 0;
      } else if (Watch.contains(due, came.days())) {
        within++;
        conflictWithin += came.isConflictual() ? 1 : 0;
        found.add(came.report());
      }
    }
    return new Counted(before, conflictBefore, within, conflictWithin, found);
  }

  /** Where it went; empty where the counts do not decide. */
  Optional<Direction> direction(Counted counted) {
    double n0 = counted.before();
    double n1 = counted.within();
    double change = counted.conflictualWithin() / n1 - counted.conflictualBefore() / n0;
    double pooled = (counted.conflictualBefore() + counted.conflictualWithin()) / (n0 + n1);
    double error = Math.sqrt(pooled * (1 - pooled) * (1 / n0 + 1 / n1));
    if (Math.abs(change) >= LEAST_CHANGE) {
      return Math.abs(change) > Z * error
          ? Optional.of(change > 0 ? Direction.WORSE : Direction.BETTER)
          : Optional.empty();
    }
    return n0 >= LEAST_SAME && n1 >= LEAST_SAME ? Optional.of(Direction.SAME) : Optional.empty();
  }

  static boolean isEnough(Counted counted) {
    return counted.before() >= LEAST && counted.within() >= LEAST;
  }
}
