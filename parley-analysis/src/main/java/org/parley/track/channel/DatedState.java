package org.parley.track.channel;

import java.util.Comparator;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.track.Report;

/**
 * A report of a state with its date.
 *
 * @param place where it stands in time: its own date, or the closer one that a vague date means
 */
record DatedState(Report<ChannelReport> report, Moment moment, Moment place) {
  /**
   * A text tells of the days around it: contradicting reports of which one has but the date of its
   * document count as of one time when they are no further apart than a week.
   */
  static final int DAYS_AROUND_A_DOCUMENT = 7;

  /** Evening news, and clocks of two sides that stand up to half a day apart. */
  static final int DAYS_AROUND_A_DATE = 1;

  /** In time; on one day what the text dates weighs more, and a resumption ends what was before. */
  static final Comparator<DatedState> IN_TIME =
      Comparator.<DatedState, java.time.LocalDate>comparing(d -> d.place().latest())
          .thenComparing(d -> d.moment().isTold())
          .thenComparing(d -> d.state() == ChannelState.RESUMED);

  ChannelState state() {
    return report.record().state();
  }

  /**
   * True when the report tells a change, which lasts until the next one; a channel that is merely
   * found open is vouched for on that day alone.
   */
  boolean isChange() {
    return state() != ChannelState.OPEN || moment.isTold();
  }

  /** Both cannot be: told of one time, and not as one following the other. */
  boolean contradicts(DatedState other) {
    if (works(state()) == works(other.state())) {
      return false;
    }
    boolean told = moment.isTold() && other.moment.isTold();
    int days = told ? DAYS_AROUND_A_DATE : DAYS_AROUND_A_DOCUMENT;
    return moment.isWithin(days, other.moment)
        && !follow(this, other)
        && !follow(other, this)
        && !(told && areTwoDays(other));
  }

  private boolean areTwoDays(DatedState other) {
    return !moment.isVague()
        && !other.moment.isVague()
        && !moment.date().equals(other.moment.date());
  }

  /** The second tells of a change after the first: a sequence, and no contradiction. */
  private static boolean follow(DatedState first, DatedState second) {
    boolean later = second.moment.earliest().isAfter(first.moment.latest());
    if (second.state() == ChannelState.RESUMED) {
      // What resumes was interrupted: who says so grants the interruption.
      return later || first.report.document().id().equals(second.report.document().id());
    }
    return later && second.moment.isTold();
  }

  private static boolean works(ChannelState state) {
    return switch (state) {
      case OPEN, RESUMED -> true;
      case SUSPENDED, CLOSED -> false;
      case MEETING, PROPOSED, DECLINED ->
          throw new IllegalArgumentException("no state of a channel: " + state);
    };
  }
}
