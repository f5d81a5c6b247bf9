package org.parley.track.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parley.record.Certainty;
import org.parley.record.ChannelState;
import org.parley.record.Direction;
import org.parley.record.Realis;

/** Outlooks against what came; every case is read again with the sides exchanged. */
class ForecastsTest {
  private static final String CONFLICT = "190";
  private static final String COOPERATION = "060";
  private static final String RELATION = "Relations will take their course.";
  private static final String COUNCIL = "The council will take its course.";

  private static Forecast both(Function<Straits, Straits> record) {
    Forecast there = record.apply(new Straits("AAA", "BBB")).forecast();
    Forecast back = record.apply(new Straits("BBB", "AAA")).forecast();
    assertThat(back.status()).isEqualTo(there.status());
    assertThat(back.reason()).isEqualTo(there.reason());
    assertThat(back.due()).isEqualTo(there.due());
    assertThat(back.counted().conflictualWithin()).isEqualTo(there.counted().conflictualWithin());
    return there;
  }

  private static Forecast relation(
      Direction direction, int cooperation, int conflict, int thenCooperation, int thenConflict) {
    return both(
        r ->
            r.outlook("2018-01-01", RELATION, direction, "this year", "")
                .acts("2017-02-01", cooperation, COOPERATION)
                .acts("2017-06-01", conflict, CONFLICT)
                .acts("2018-02-01", thenCooperation, COOPERATION)
                .acts("2018-06-01", thenConflict, CONFLICT)
                .read("2019-01-01"));
  }

  @Test
  void theBalanceOfEventsDecides() {
    Forecast worse = relation(Direction.WORSE, 15, 5, 5, 15);
    assertThat(worse.status()).isEqualTo(ForecastStatus.CAME_TRUE);
    assertThat(worse.rule()).contains(new Observable.Balance("AAA", "BBB"));
    assertThat(worse.counted().before()).isEqualTo(20);
    assertThat(worse.counted().conflictualWithin()).isEqualTo(15);
    assertThat(relation(Direction.BETTER, 15, 5, 5, 15).status()).isEqualTo(ForecastStatus.DID_NOT);
    assertThat(relation(Direction.BETTER, 5, 15, 15, 5).status())
        .isEqualTo(ForecastStatus.CAME_TRUE);
    assertThat(relation(Direction.SAME, 10, 10, 10, 11).status())
        .isEqualTo(ForecastStatus.CAME_TRUE);
    assertThat(relation(Direction.SAME, 15, 5, 5, 15).status()).isEqualTo(ForecastStatus.DID_NOT);
  }

  @Test
  void tooFewEventsDecideNothing() {
    assertThat(relation(Direction.WORSE, 7, 2, 2, 15).reason()).isEqualTo(Reason.TOO_LITTLE);
    assertThat(relation(Direction.WORSE, 15, 5, 1, 8).reason()).isEqualTo(Reason.TOO_LITTLE);
  }

  @Test
  void theSameNeedsMoreEventsThanAChange() {
    assertThat(relation(Direction.SAME, 6, 6, 6, 6).status()).isEqualTo(ForecastStatus.CANNOT_TELL);
    assertThat(relation(Direction.SAME, 6, 6, 6, 6).reason()).isEqualTo(Reason.NOT_CLEAR);
    // 0.2 apart, but chance brings that about often with so few
    assertThat(relation(Direction.WORSE, 6, 5, 4, 7).reason()).isEqualTo(Reason.NOT_CLEAR);
  }

  @Test
  void aDenialOfImprovementIsNotRefutedByWorsening() {
    Forecast denied =
        both(
            r ->
                r.outlook(
                        "2018-01-01",
                        "Relations will not improve this year.",
                        Direction.SAME,
                        "this year",
                        "")
                    .acts("2017-02-01", 15, COOPERATION)
                    .acts("2017-06-01", 5, CONFLICT)
                    .acts("2018-02-01", 5, COOPERATION)
                    .acts("2018-06-01", 15, CONFLICT)
                    .read("2019-01-01"));
    assertThat(denied.reason()).isEqualTo(Reason.NOT_CLEAR);
  }

  @Test
  void onTheLastDayItIsNotDueYet() {
    Forecast last =
        both(
            r ->
                r.outlook("2018-01-01", RELATION, Direction.WORSE, "this year", "")
                    .read("2018-12-31"));
    assertThat(last.status()).isEqualTo(ForecastStatus.NOT_DUE);
    Forecast after =
        both(
            r ->
                r.outlook("2018-01-01", RELATION, Direction.WORSE, "this year", "")
                    .read("2019-01-01"));
    assertThat(after.status()).isEqualTo(ForecastStatus.CANNOT_TELL);
    // A document known to the year may be of its first day
    Forecast year =
        both(r -> r.outlook("2018-01-01", RELATION, Direction.WORSE, "this year", "").read("2018"));
    assertThat(year.status()).isEqualTo(ForecastStatus.NOT_DUE);
  }

  @Test
  void withoutADayOrWithoutADirectionItIsShownAsSaid() {
    assertThat(said("2018-01-01", Direction.WORSE, "").reason()).isEqualTo(Reason.NO_HORIZON);
    assertThat(said("2018-01-01", Direction.WORSE, "soon").reason())
        .isEqualTo(Reason.VAGUE_HORIZON);
    assertThat(said("", Direction.WORSE, "next year").reason()).isEqualTo(Reason.UNDATED);
    assertThat(said("2018-01-01", Direction.OPEN, "next year").reason()).isEqualTo(Reason.OPEN);
    assertThat(said("2018-01-01", Direction.OPEN, "next year").status())
        .isEqualTo(ForecastStatus.AS_SAID);
  }

  private static Forecast said(String published, Direction direction, String horizon) {
    return both(r -> r.outlook(published, RELATION, direction, horizon, ""));
  }

  private static Straits council(Straits record, Direction direction, ChannelState wish) {
    return record.outlook("2018-01-01", COUNCIL, direction, "by June 2018", "").channel(wish, "");
  }

  private static Straits readOn(Straits record) {
    for (int month = 2; month <= 6; month++) {
      record.read("2018-0" + month + "-10");
    }
    return record.read("2018-07-20");
  }

  @Test
  void aMeetingDecidesAsSoonAsItIsFound() {
    Forecast early =
        both(
            r ->
                council(r, Direction.BETTER, ChannelState.PROPOSED)
                    .document("2018-04-03", "The council met on 2 April.")
                    .channel(ChannelState.MEETING, "2018-04-02"));
    assertThat(early.status()).isEqualTo(ForecastStatus.CAME_TRUE);
    assertThat(early.counted().found()).hasSize(1);
    Forecast refused =
        both(
            r ->
                council(r, Direction.SAME, ChannelState.DECLINED)
                    .document("2018-04-03", "The council met on 2 April.")
                    .channel(ChannelState.MEETING, "2018-04-02"));
    assertThat(refused.status()).isEqualTo(ForecastStatus.DID_NOT);
  }

  @Test
  void whatCameOnTheDayItWasSaidOrAfterItsTimeDoesNotCount() {
    for (String date : new String[] {"2018-01-01", "2018-07-01"}) {
      Forecast forecast =
          both(
              r ->
                  readOn(council(r, Direction.BETTER, ChannelState.PROPOSED))
                      .document("2018-07-21", "The council met on " + date + ".")
                      .channel(ChannelState.MEETING, date));
      assertThat(forecast.status()).isEqualTo(ForecastStatus.DID_NOT);
    }
  }

  @Test
  void silenceMeansSomethingOnlyWhereEnoughWasRead() {
    Forecast told =
        both(
            r ->
                readOn(council(r, Direction.BETTER, ChannelState.PROPOSED))
                    .document("2018-06-11", "The council is suspended.")
                    .channel(ChannelState.SUSPENDED, "2018-06-10"));
    assertThat(told.status()).isEqualTo(ForecastStatus.DID_NOT);
    Forecast nothingOfTheCouncil =
        both(r -> readOn(council(r, Direction.BETTER, ChannelState.PROPOSED)));
    assertThat(nothingOfTheCouncil.reason()).isEqualTo(Reason.TOO_LITTLE);
    Forecast few =
        both(
            r ->
                council(r, Direction.BETTER, ChannelState.PROPOSED)
                    .document("2018-06-11", "The council is suspended.")
                    .channel(ChannelState.SUSPENDED, "2018-06-10")
                    .read("2018-12-31"));
    assertThat(few.reason()).isEqualTo(Reason.TOO_LITTLE);
  }

  @Test
  void aMeetingOfUnknownDayLeavesItOpen() {
    Forecast undated =
        both(
            r ->
                readOn(council(r, Direction.BETTER, ChannelState.PROPOSED))
                    .document("2018-06-11", "The council met.")
                    .channel(ChannelState.MEETING, ""));
    assertThat(undated.reason()).isEqualTo(Reason.NOT_CLEAR);
    Forecast year =
        both(
            r ->
                readOn(council(r, Direction.BETTER, ChannelState.PROPOSED))
                    .document("2019-02-11", "The council met in 2018.")
                    .channel(ChannelState.MEETING, "2018"));
    assertThat(year.reason()).isEqualTo(Reason.NOT_CLEAR);
  }

  private static final String PLAN = "One will freeze accounts this year, which will hurt.";

  @Test
  void aPlannedActIsLookedFor() {
    Forecast came =
        both(
            r ->
                r.outlook("2018-01-01", PLAN, Direction.WORSE, "this year", "")
                    .act("freeze", "163", Realis.PLANNED, "")
                    .document("2018-05-02", "One froze accounts.")
                    .act("froze", "163", Realis.ACTUAL, "2018-05-01"));
    assertThat(came.status()).isEqualTo(ForecastStatus.CAME_TRUE);
    Forecast alleged =
        both(
            r ->
                r.outlook("2018-01-01", PLAN, Direction.WORSE, "this year", "")
                    .act("freeze", "163", Realis.PLANNED, "")
                    .document("2018-05-02", "One froze accounts, it is alleged.")
                    .act("froze", "163", Realis.ACTUAL, Certainty.ALLEGED, "2018-05-01")
                    .read("2018-06-01"));
    assertThat(alleged.status()).isEqualTo(ForecastStatus.NOT_DUE);
  }

  private static final String CONDITIONAL = "Relations will worsen this year if one moves troops.";

  private static Straits conditional(Straits record) {
    return record
        .outlook("2018-01-01", CONDITIONAL, Direction.WORSE, "this year", "if one moves troops")
        .act("moves", "152", Realis.HYPOTHETICAL, "");
  }

  @Test
  void aConditionCountsOnlyWhereItCanBeObserved() {
    Forecast unobservable =
        both(
            r ->
                r.outlook(
                        "2018-01-01",
                        "Relations will worsen this year if reason sleeps.",
                        Direction.WORSE,
                        "this year",
                        "if reason sleeps")
                    .read("2019-02-01"));
    assertThat(unobservable.status()).isEqualTo(ForecastStatus.AS_SAID);
    assertThat(unobservable.reason()).isEqualTo(Reason.CONDITION_NOT_OBSERVABLE);
    assertThat(both(r -> conditional(r).read("2018-06-01")).status())
        .isEqualTo(ForecastStatus.NOT_DUE);
    assertThat(both(r -> conditional(r).read("2019-02-01")).reason())
        .isEqualTo(Reason.CONDITION_NOT_SEEN);
  }

  @Test
  void withItsConditionMetItIsHeldAgainstWhatCame() {
    Forecast met =
        both(
            r ->
                conditional(r)
                    .document("2018-01-12", "One moved troops.")
                    .act("moved", "152", Realis.ACTUAL, "2018-01-11")
                    .acts("2017-02-01", 15, COOPERATION)
                    .acts("2017-06-01", 5, CONFLICT)
                    .acts("2018-02-01", 4, COOPERATION)
                    .acts("2018-06-01", 15, CONFLICT)
                    .read("2019-01-01"));
    assertThat(met.status()).isEqualTo(ForecastStatus.CAME_TRUE);
  }
}
