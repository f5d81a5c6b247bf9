package org.parley.track.channel;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.record.ChannelReport;
import org.parley.track.Report;

/**
 * Puts the reports of one meeting together. Days count as one meeting when they are next to each
 * other (a meeting may run into the next day); a month or a year is the meeting in it if there is
 * but one. What has no date of its own tells of the meeting that its own text dates, if that dates
 * but one, or else of the last one in the week before it was published; what is left stands for a
 * meeting of its own, as of the document, once in a week.
 */
final class MeetingGroups {
  private static final int DAYS_OF_ONE_MEETING = 1;
  private static final int DAYS_OF_NEWS = 7;

  /** Reports of one meeting; the first one's date stands for it. */
  private record Group(Optional<Moment> when, List<Report<ChannelReport>> reports) {
    boolean isOf(String document) {
      return reports.stream().anyMatch(r -> r.document().id().equals(document));
    }
  }

  private record Dated(Report<ChannelReport> report, Moment moment) {}

  private final List<Group> groups = new ArrayList<>();

  private MeetingGroups() {}

  /** The meetings of one channel in time, undated ones last, as lists of their reports. */
  static List<List<Report<ChannelReport>>> of(List<Report<ChannelReport>> reports) {
    MeetingGroups all = new MeetingGroups();
    List<Dated> dated = new ArrayList<>();
    List<Report<ChannelReport>> undated = new ArrayList<>();
    for (Report<ChannelReport> report : reports) {
      Moment.of(report)
          .ifPresentOrElse(m -> dated.add(new Dated(report, m)), () -> undated.add(report));
    }
    // Days first, then months and years, then what only the document dates.
    dated.sort(
        Comparator.comparing((Dated d) -> !d.moment().isTold())
            .thenComparing(d -> d.moment().date().precision())
            .thenComparing(d -> d.moment().earliest()));
    dated.forEach(d -> all.add(d, all.meant(d)));
    undated.forEach(all::addUndated);
    all.groups.sort(
        Comparator.comparing((Group g) -> g.when().isEmpty())
            .thenComparing(g -> g.when().map(Moment::earliest).orElse(java.time.LocalDate.MIN))
            .thenComparing(g -> g.when().map(Moment::latest).orElse(java.time.LocalDate.MIN)));
    return all.groups.stream().map(g -> List.copyOf(g.reports())).toList();
  }

  private void add(Dated dated, Optional<Group> group) {
    group.orElseGet(() -> open(Optional.of(dated.moment()))).reports().add(dated.report());
  }

  private void addUndated(Report<ChannelReport> report) {
    String document = report.document().id();
    List<Group> own = groups.stream().filter(g -> g.isOf(document)).toList();
    Group group = own.size() == 1 ? own.get(0) : open(Optional.empty());
    group.reports().add(report);
  }

  private Group open(Optional<Moment> when) {
    Group group = new Group(when, new ArrayList<>());
    groups.add(group);
    return group;
  }

  private Optional<Group> meant(Dated dated) {
    Moment moment = dated.moment();
    if (!moment.isTold()) {
      return ofDocument(dated);
    }
    if (!moment.isVague()) {
      return groups.stream().filter(g -> isNear(g, moment, DAYS_OF_ONE_MEETING)).findFirst();
    }
    List<Group> within =
        groups.stream().filter(g -> g.when().filter(moment::covers).isPresent()).toList();
    return within.size() == 1 ? Optional.of(within.get(0)) : same(within, moment);
  }

  private static Optional<Group> same(List<Group> groups, Moment moment) {
    return groups.stream()
        .filter(g -> g.when().filter(w -> w.date().equals(moment.date())).isPresent())
        .findFirst();
  }

  private Optional<Group> ofDocument(Dated dated) {
    String document = dated.report().document().id();
    List<Group> own =
        groups.stream()
            .filter(g -> g.when().filter(Moment::isTold).isPresent() && g.isOf(document))
            .toList();
    if (own.size() == 1) {
      return Optional.of(own.get(0));
    }
    Moment published = dated.moment();
    Optional<Group> news =
        groups.stream()
            .filter(g -> g.when().filter(w -> isNews(w, published)).isPresent())
            .max(Comparator.comparing(g -> g.when().orElseThrow().earliest()));
    return own.size() > 1 ? same(groups, published) : news;
  }

  /** It took place in the week before; or nothing tells the day of either. */
  private static boolean isNews(Moment meeting, Moment published) {
    if (meeting.isTold()) {
      return !meeting.isVague()
          && !meeting.earliest().isAfter(published.latest())
          && DAYS.between(meeting.earliest(), published.latest()) <= DAYS_OF_NEWS;
    }
    return meeting.isWithin(DAYS_OF_NEWS, published);
  }

  private static boolean isNear(Group group, Moment moment, int days) {
    return group.when().filter(w -> !w.isVague() && w.isWithin(days, moment)).isPresent();
  }
}
