package org.parley.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.events.EventFormat;
import org.parley.exchange.events.EventSettings;
import org.parley.record.Labelled;
import org.parley.record.Realis;
import picocli.CommandLine.Option;

/** Which events are taken, and how often. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EventOptions {
  private static final String ALL = "all";

  @Option(
      names = "--realis",
      paramLabel = "VALUES",
      description =
          "Only events of these: actual, planned, hypothetical, negated, with commas between; or"
              + " all. Default: all; in the tables cameo and plover actual,planned.")
  private @Nullable String realis;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave out events of a confidence below P, from 0 to 1. Those that carry none stay.")
  private @Nullable Double minConfidence;

  @Option(
      names = "--both-directions",
      description =
          "Meetings, signed agreements and other acts that take two give a row for each direction."
              + " Default in the tables cameo and plover.")
  private boolean bothDirections;

  @Option(
      names = "--one-direction",
      description = "Every event gives one row. Default in the table csv.")
  private boolean oneDirection;

  @Option(
      names = "--one-a-day",
      description =
          "Of the events of one day with the same source, target and CAMEO code keep the first.")
  private boolean oneADay;

  @Option(
      names = "--by-root",
      description = "With --one-a-day: the same root of the CAMEO code is enough.")
  private boolean byRoot;

  /** Refuses what only tables know. */
  void refuseTableOptions(String mode) {
    if (bothDirections || oneDirection || oneADay || byRoot) {
      throw UserException.badArgument(
          "--both-directions, --one-direction, --one-a-day and --by-root are for tables; leave"
              + " them out with "
              + mode);
    }
  }

  /** The settings of a table. */
  EventSettings of(EventFormat format) {
    if (bothDirections && oneDirection) {
      throw UserException.badArgument(
          "--both-directions and --one-direction exclude each other; give one");
    }
    if (byRoot && !oneADay) {
      throw UserException.badArgument("--by-root goes with --one-a-day; give both or neither");
    }
    return new EventSettings(
        realis == null ? format.usualRealis() : realis(realis),
        confidence(),
        bothDirections || (!oneDirection && format.usuallyBothDirections()),
        !oneADay
            ? EventSettings.OneADay.OFF
            : byRoot ? EventSettings.OneADay.BY_ROOT : EventSettings.OneADay.BY_CODE);
  }

  private OptionalDouble confidence() {
    if (minConfidence == null) {
      return OptionalDouble.empty();
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw UserException.badArgument(
          "--min-confidence is " + minConfidence + "; it must be from 0 to 1");
    }
    return OptionalDouble.of(minConfidence);
  }

  private static Set<Realis> realis(String values) {
    if (values.equals(ALL)) {
      return EnumSet.allOf(Realis.class);
    }
    EnumSet<Realis> out = EnumSet.noneOf(Realis.class);
    for (String value : values.split(",", -1)) {
      out.add(
          Realis.parse(value.strip())
              .orElseThrow(
                  () ->
                      UserException.badArgument(
                          "--realis has no value \""
                              + value.strip()
                              + "\"; it takes all, or some of "
                              + known())));
    }
    return out;
  }

  private static String known() {
    return Arrays.stream(Realis.values()).map(Labelled::label).collect(Collectors.joining(", "));
  }
}
