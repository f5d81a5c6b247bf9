package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.track.Findings;
import org.parley.track.Standing;
import org.parley.track.position.Change;
import org.parley.track.position.HeldValue;
import org.parley.track.position.Holder;
import org.parley.track.position.IssueStanding;
import org.parley.track.position.PositionHistory;
import org.parley.track.position.PositionPoint;
import org.parley.track.position.Silence;
import org.parley.track.position.Strength;
import org.parley.track.position.StrengthLevel;

/** Positions in words. */
final class PositionWords {
  private PositionWords() {}

  /** "for", "against", "conditional", "for and against", "unclear". */
  static String value(HeldValue value) {
    return switch (value) {
      case FOR, AGAINST, CONDITIONAL, UNCLEAR -> value.label();
      case MIXED -> "for and against";
    };
  }

  /** A sign beside the word, so that a table can be taken in at a glance and without colour. */
  static String sign(HeldValue value) {
    return switch (value) {
      case FOR -> "+";
      case AGAINST -> "\u2212";
      case CONDITIONAL -> "if";
      case MIXED -> "\u00b1";
      case UNCLEAR -> "?";
    };
  }

  /** What the last words of the sides are together; empty where they settle nothing. */
  static Optional<String> standing(Standing standing) {
    return switch (standing.kind()) {
      case SHARED -> Optional.of(perhaps(standing.evidence()) + "shared" + on(standing.evidence()));
      case REJECTED ->
          Optional.of(perhaps(standing.evidence()) + "rejected by both" + on(standing.evidence()));
      case OPPOSED ->
          Optional.of(perhaps(standing.evidence()) + "opposed" + on(standing.evidence()));
      case EXHAUSTED -> Optional.of("exhausted: opposed and only repeated" + since(standing));
      case CONDITIONAL -> Optional.of("conditional" + on(standing.evidence()));
      case MIXED -> Optional.of("a side contradicts itself" + on(standing.evidence()));
      case ONE_SIDED -> Optional.of("one side only" + on(standing.evidence()));
      case UNCLEAR -> Optional.empty();
    };
  }

  private static String since(Standing standing) {
    return standing.since().map(d -> " since " + Wording.date(d)).orElse("")
        + on(standing.evidence());
  }

  /** What an issue's propositions add up to. */
  static String standing(IssueStanding standing) {
    String kind =
        switch (standing.kind()) {
          case IN_PART -> "shared in part, opposed in part";
          case EXHAUSTED ->
              "exhausted: opposed and only repeated"
                  + standing.since().map(d -> " since " + Wording.date(d)).orElse("");
          case OPPOSED -> perhaps(standing.evidence()) + "opposed";
          case SHARED -> perhaps(standing.evidence()) + "shared";
          case CONDITIONAL -> "conditional";
          case MIXED -> "a side contradicts itself";
          case ONE_SIDED -> "one side only";
          case UNCLEAR -> "not settled";
        };
    return kind + on(standing.evidence());
  }

  /** What a single statement could turn is no finding yet. */
  private static String perhaps(StrengthLevel evidence) {
    return evidence == StrengthLevel.THIN ? "perhaps " : "";
  }

  /** Thin evidence is always told; the rest speaks for itself. */
  private static String on(StrengthLevel evidence) {
    return switch (evidence) {
      case THIN -> ", on thin evidence";
      case FAIR -> "";
      case STRONG -> ", on strong evidence";
    };
  }

  /** A word of caution where the evidence is thin. */
  static Optional<String> thin(StrengthLevel evidence) {
    return evidence == StrengthLevel.THIN ? Optional.of("thin evidence") : Optional.empty();
  }

  /** "2014 to 6 Apr 2017", "10 Jun 2015", "undated". */
  static String when(PositionHistory history) {
    // Of words that settle nothing the last date is told too.
    Optional<String> last =
        history
            .last()
            .or(() -> history.points().stream().reduce((a, b) -> b))
            .flatMap(PositionPoint::date)
            .map(Wording::shortDate);
    if (last.isEmpty()) {
      return "undated";
    }
    return history.isRepeated()
        ? history.since().map(Wording::shortDate).orElse("") + " to " + last.get()
        : last.get();
  }

  /** "thin: 1 statement, by 1 speaker, in 1 outlet, own words 1; one document". */
  static String strength(Strength strength) {
    String limits =
        strength.limits().stream().map(PositionWords::limit).collect(Collectors.joining(", "));
    return strength.level().label()
        + ": "
        + Wording.count(strength.utterances(), "statement")
        + " by "
        + Wording.count(strength.speakers(), "speaker")
        + " in "
        + Wording.count(strength.documents(), "document")
        + ", "
        + strength.direct()
        + " quoted, "
        + strength.reported()
        + " only reported"
        + (limits.isEmpty() ? "" : "; held back by: " + limits);
  }

  private static String limit(Strength.Limit limit) {
    return switch (limit) {
      case NOTHING_CLEAR -> "nothing clear";
      case ONE_UTTERANCE -> "a single statement";
      case TWO_UTTERANCES -> "only two statements";
      case ONE_DOCUMENT -> "a single document";
      case ONE_DATE -> "a single date";
      case NO_DATE -> "no date";
      case ONE_OUTLET -> "a single outlet";
      case NO_OWN_WORDS -> "no words of their own";
    };
  }

  /** Whether they went silent; empty where the last word is as new as the record. */
  static Optional<String> silence(Silence silence) {
    Optional<String> last = silence.lastWord().map(Wording::date);
    return switch (silence.kind()) {
      case CURRENT -> Optional.empty();
      case SILENT ->
          Optional.of(
              "silent on it since "
                  + last.orElse("")
                  + ", while "
                  + Wording.count(silence.saidSince(), "statement")
                  + " on other things "
                  + (silence.saidSince() == 1 ? "is" : "are")
                  + " on record since");
      case UNKNOWN ->
          last.map(
              d ->
                  "no later word than "
                      + d
                      + " on record; whether they fell silent cannot be told ("
                      + Wording.count(silence.saidSince(), "statement")
                      + " of theirs since)");
    };
  }

  /** "from for (2014) to against (June 2016), a reversal". */
  static String change(Change change) {
    return "from "
        + value(change.from().value())
        + " ("
        + change.from().date().map(Wording::date).orElse("undated")
        + ") to "
        + value(change.to().value())
        + " ("
        + change.to().date().map(Wording::date).orElse("undated")
        + "), "
        + switch (change.kind()) {
          case REVERSAL -> "a reversal";
          case DEGREE -> "a change of degree";
          case CONTRADICTION -> "with words that contradict each other on one date";
        };
  }

  /** "Petra Wendel (expert, Norland)", "Ilva Dorn (Norland)", "unnamed diplomats (Sudmark)". */
  static String holder(Findings findings, Holder holder) {
    String name = Wording.name(holder.name());
    List<String> more = new ArrayList<>();
    switch (holder.voice()) {
      case EXPERT, MEDIA -> more.add(holder.voice().label());
      case OFFICIAL, UNNAMED -> {}
    }
    String label = findings.sides().label(holder.side());
    if (findings.sides().has(holder.side()) && !label.equals(name)) {
      more.add(label);
    }
    return more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")";
  }
}
