package org.parley.track.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.ledger.Ledger;
import org.parley.record.ChannelReport;
import org.parley.track.Report;
import org.parley.track.occurrence.DaySpan;

/** Looks for what an outlook names in the time that it names. */
final class Watch {
  /**
   * Documents of the time meant (or of the {@value #AFTER} days after it) that must have been read
   * before silence means that nothing came. With fewer the record is too thin: one or two articles
   * leave out most of what happens.
   */
  static final int LEAST_DOCUMENTS = 5;

  /** Days after which what happened is still told. */
  private static final int AFTER = 30;

  private final Happenings happenings;
  private final List<Document> documents;

  Watch(Happenings happenings, Ledger ledger) {
    this.happenings = happenings;
    this.documents = ledger.documents().stream().filter(d -> d.date().isPresent()).toList();
  }

  Coming channel(Observable.Channel channel, DaySpan due) {
    List<Report<?>> found = new ArrayList<>();
    boolean perhaps = false;
    boolean told = false;
    for (Report<ChannelReport> report : happenings.channel(channel.channel())) {
      told = told || isRead(report.document(), due);
      if (channel.states().contains(report.record().state())) {
        Optional<DaySpan> days = Happenings.days(report);
        if (days.isPresent() && contains(due, days.get())) {
          found.add(report);
        } else {
          // Without a date of its own it may have come at any time up to its document.
          perhaps =
              perhaps
                  || (days.isPresent()
                      ? overlaps(due, days.get())
                      : report.published().isEmpty()
                          || !report.published().get().latest().isBefore(due.first()));
        }
      }
    }
    return new Coming(found, perhaps, told && isCovered(due));
  }

  Coming act(Observable.Act act, DaySpan due) {
    List<Report<?>> found = new ArrayList<>();
    boolean perhaps = false;
    boolean told = false;
    for (Happenings.Came came : happenings.events()) {
      told = told || (came.isWithin(act) && isRead(came.report().document(), due));
      if (came.isLike(act)) {
        if (contains(due, came.days())) {
          found.add(came.report());
        } else {
          perhaps = perhaps || overlaps(due, came.days());
        }
      }
    }
    return new Coming(found, perhaps, told && isCovered(due));
  }

  private boolean isCovered(DaySpan due) {
    return documents.stream().filter(d -> isRead(d, due)).count() >= LEAST_DOCUMENTS;
  }

  private static boolean isRead(Document document, DaySpan due) {
    LocalDate end = due.last().plusDays(AFTER);
    return document
        .date()
        .filter(d -> !d.earliest().isBefore(due.first()) && !d.latest().isAfter(end))
        .isPresent();
  }

  static boolean contains(DaySpan outer, DaySpan inner) {
    return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
  }

  static boolean overlaps(DaySpan a, DaySpan b) {
    return !a.first().isAfter(b.last()) && !b.first().isAfter(a.last());
  }
}
