package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.track.channel.ChannelLine;
import org.parley.track.channel.Level;
import org.parley.track.channel.Meeting;
import org.parley.track.channel.Moment;
import org.parley.track.channel.StateSpan;

/** States, dates, meetings and wishes of channels in words, for brief and page alike. */
final class ChannelWords {
  private ChannelWords() {}

  /**
   * "20 April 2016"; "as of …" where only the document has a date; "in …" where the sentence but
   * names a past year; "… (announced)" where it lay ahead.
   */
  static String when(Moment moment) {
    String date = Wording.date(moment.date());
    return switch (moment.basis()) {
      case TEXT -> date;
      case ANNOUNCED -> date + " (announced)";
      case PAST_YEAR -> "in " + date;
      case DOCUMENT -> "as of " + date;
    };
  }

  static String when(Optional<Moment> moment) {
    return moment.map(ChannelWords::when).orElse("at an unknown date");
  }

  /** "Suspended 10 June 2015"; "suspended or open, 10 June 2015"; "unknown". */
  static String state(StateSpan span) {
    if (span.isUnknown()) {
      return "unknown";
    }
    String states =
        span.claims().stream().map(c -> c.state().label()).collect(Collectors.joining(" or "));
    return states + (span.isContested() ? ", " : " ") + when(span.from());
  }

  /** The state that stands, as a heading has it. */
  static String standing(ChannelLine channel) {
    if (channel.isWithoutState()) {
      return "no state on record";
    }
    return channel
        .latest()
        .map(
            span ->
                (span.isContested() ? "contradictory: " : "")
                    + state(span)
                    + (channel.states().isUnknownNow() ? ", then unknown" : ""))
        .orElseGet(
            () ->
                channel.states().undated().get(0).record().state().label() + " at an unknown date");
  }

  /** "Ambassadors"; with more than one where reports differ. */
  static String levels(Meeting meeting) {
    return meeting.levels().stream().map(ChannelWords::level).collect(Collectors.joining(" or "));
  }

  private static String level(Level level) {
    return switch (level) {
      case HEADS -> "heads of state or government";
      case MINISTERS -> "ministers";
      case AMBASSADORS -> "ambassadors";
      case MILITARY -> "military";
      case EXPERTS -> "experts or officials";
    };
  }

  /** "12 January 2022, ambassadors, on enlargement". */
  static String meeting(Meeting meeting, int mostAgenda) {
    List<String> parts = new ArrayList<>();
    parts.add(when(meeting.when()));
    if (!meeting.levels().isEmpty()) {
      parts.add(levels(meeting));
    }
    if (!meeting.agenda().isEmpty()) {
      parts.add("on " + PlainText.shorten(String.join("; ", meeting.agenda()), mostAgenda));
    }
    return String.join(", ", parts);
  }
}
