package org.parley.track.outlook;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.Direction;
import org.parley.record.Outlook;
import org.parley.track.Report;
import org.parley.track.occurrence.DaySpan;

/**
 * Holds outlooks against what came. A happening decides as soon as it is found; its absence, and
 * the balance of events, only when the time is over.
 */
final class Judge {
  private final RuleFinder rules;
  private final Watch watch;
  private final BalanceJudge balance;
  private final LocalDate now;

  Judge(RuleFinder rules, Watch watch, BalanceJudge balance, LocalDate now) {
    this.rules = rules;
    this.watch = watch;
    this.balance = balance;
    this.now = now;
  }

  Verdict verdict(Report<Outlook> outlook, DaySpan due, Observable rule) {
    Optional<String> condition = outlook.record().condition();
    if (condition.isPresent()) {
      Optional<RuleFinder.Condition> seen = rules.condition(outlook, condition.get());
      if (seen.isEmpty()) {
        return Verdict.asSaid(Reason.CONDITION_NOT_OBSERVABLE);
      }
      Optional<Verdict> unmet = unmet(seen.get(), due);
      if (unmet.isPresent()) {
        return unmet.get();
      }
    }
    if (rule instanceof Observable.Balance sides) {
      return outlook
          .published()
          .map(said -> balance(outlook, sides, said, due))
          .orElse(Verdict.cannotTell(Reason.UNDATED, Counted.nothing()));
    }
    if (rule instanceof Observable.Channel channel) {
      return coming(watch.channel(channel, due), channel.expected(), due);
    }
    Observable.Act act = (Observable.Act) rule;
    return coming(watch.act(act, due), act.expected(), due);
  }

  /** A verdict where the condition is not, or not yet, fulfilled. */
  private Optional<Verdict> unmet(RuleFinder.Condition condition, DaySpan due) {
    Coming coming = watch.act(condition.act(), due);
    Counted counted = counted(coming);
    if (condition.comes()) {
      if (coming.isFound()) {
        return Optional.empty();
      }
      return Optional.of(
          isDue(due)
              ? Verdict.cannotTell(Reason.CONDITION_NOT_SEEN, counted)
              : Verdict.notDue(counted));
    }
    if (coming.isFound()) {
      return Optional.of(Verdict.cannotTell(Reason.CONDITION_NOT_MET, counted));
    }
    if (!isDue(due)) {
      return Optional.of(Verdict.notDue(counted));
    }
    return coming.known() && !coming.perhaps()
        ? Optional.empty()
        : Optional.of(Verdict.cannotTell(Reason.CONDITION_NOT_SEEN, counted));
  }

  private Verdict coming(Coming coming, boolean expected, DaySpan due) {
    Counted counted = counted(coming);
    if (coming.isFound()) {
      return Verdict.of(expected, counted);
    }
    if (!isDue(due)) {
      return Verdict.notDue(counted);
    }
    if (coming.perhaps()) {
      return Verdict.cannotTell(Reason.NOT_CLEAR, counted);
    }
    return coming.known()
        ? Verdict.of(!expected, counted)
        : Verdict.cannotTell(Reason.TOO_LITTLE, counted);
  }

  private Verdict balance(
      Report<Outlook> outlook, Observable.Balance sides, PartialDate said, DaySpan due) {
    Counted counted = balance.count(sides, said, due);
    if (!isDue(due)) {
      return Verdict.notDue(counted);
    }
    if (!BalanceJudge.isEnough(counted)) {
      return Verdict.cannotTell(Reason.TOO_LITTLE, counted);
    }
    return balance
        .direction(counted)
        .map(came -> moved(outlook, came, counted))
        .orElse(Verdict.cannotTell(Reason.NOT_CLEAR, counted));
  }

  /** What is only denied to improve, or to get worse, may still have moved the other way. */
  private Verdict moved(Report<Outlook> outlook, Direction came, Counted counted) {
    Direction said = outlook.record().direction();
    return said == Direction.SAME && came != said && rules.isDenial(outlook)
        ? Verdict.cannotTell(Reason.NOT_CLEAR, counted)
        : Verdict.of(came == said, counted);
  }

  private static Counted counted(Coming coming) {
    return new Counted(0, 0, coming.found().size(), 0, coming.found());
  }

  private boolean isDue(DaySpan due) {
    return now.isAfter(due.last());
  }
}
