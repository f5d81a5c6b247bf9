package org.parley.track.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Ledger;
import org.parley.record.Event;
import org.parley.record.Realis;
import org.parley.track.Stems;
import org.parley.track.occurrence.Newsroom.Told;

class ReportMatcherTest {
  private static final Told SHELLED =
      Told.of(
          "Norland forces shelled the border town of Karsk, killing four.",
          "shelled",
          "190",
          "NOR",
          "SUD");

  private static final Told SHELLING =
      Told.of(
          "Four people were killed when Norland artillery shelled Karsk.",
          "shelled",
          "194",
          "NOR",
          "SUD");

  @Test
  void twoWordingsOfOneShellingAreOneEvent() {
    Match match = match(SHELLED, SHELLING);
    assertThat(match.same()).isTrue();
    assertThat(match.names()).isEqualTo(1);
  }

  @Test
  void neighbouringActsOfViolenceMayBeOneEventAndWordsAreNone() {
    assertThat(match(SHELLED, told("182")).same()).isTrue();
    assertThat(match(SHELLED, told("112")).against()).contains(Contradiction.ACT);
    assertThat(match(SHELLED, told("172")).against()).contains(Contradiction.ACT);
  }

  @Test
  void anotherTownIsAnotherEvent() {
    Told other =
        Told.of(
            "Norland forces shelled the border post at Vell, killing four.",
            "shelled",
            "190",
            "NOR",
            "SUD");
    Told here =
        Told.of(
            "Norland forces shelled the border post at Karsk, killing four.",
            "shelled",
            "190",
            "NOR",
            "SUD");
    assertThat(match(here, other).against()).contains(Contradiction.PLACES);
  }

  @Test
  void whatIsPlannedIsAnotherEventThanWhatHappened() {
    assertThat(match(SHELLED, SHELLING.being(Realis.PLANNED)).against())
        .contains(Contradiction.REALIS);
    assertThat(match(SHELLED, SHELLING.being(Realis.NEGATED)).same()).isTrue();
  }

  @Test
  void twoNamedDaysMustBeTheSameAndAMonthHoldsItsDays() {
    assertThat(match(SHELLED.on("2021-05-04"), SHELLING.on("2021-05-05")).against())
        .contains(Contradiction.DATES);
    assertThat(match(SHELLED.on("2021-05-04"), SHELLING.on("2021-05-04")).dates()).isEqualTo(1);
    assertThat(match(SHELLED.on("2021-05-04"), SHELLING.on("2021-05")).same()).isTrue();
    assertThat(match(SHELLED.on("2021-05-04"), SHELLING.on("2021-06")).against())
        .contains(Contradiction.DATES);
  }

  @Test
  void withoutADateTheDayOfPublicationCounts() {
    assertThat(match("2021-05-04", SHELLED, "2021-05-06", SHELLING).same()).isTrue();
    assertThat(match("2021-05-04", SHELLED, "2021-05-20", SHELLING).against())
        .contains(Contradiction.DATES);
  }

  @Test
  void swappedActorsAreAnotherEventUnlessTheActIsMutual() {
    Told back =
        Told.of(
            "Sudmark forces shelled the border town of Karsk, killing four.",
            "shelled",
            "190",
            "SUD",
            "NOR");
    assertThat(match(SHELLED, back).against()).contains(Contradiction.ACTORS);

    Told clash = Told.of("Norland troops clashed with Sudmark.", "clashed", "190", "NOR", "SUD");
    Told other = Told.of("Sudmark troops clashed with Norland.", "clashed", "190", "SUD", "NOR");
    assertThat(match(clash, other).same()).isTrue();
    Told talks = Told.of("Norland held talks with Sudmark.", "talks", "046", "NOR", "SUD");
    Told round = Told.of("Sudmark held talks with Norland.", "talks", "046", "SUD", "NOR");
    assertThat(match(talks, round).same()).isTrue();
  }

  @Test
  void anUnnamedActorIsCompatibleAndWorthLess() {
    Told gunmen =
        Told.of(
            "Gunmen shelled the border town of Karsk, killing four.",
            "shelled",
            "190",
            "unnamed: gunmen",
            "");
    Match match = match(SHELLED, gunmen);
    assertThat(match.against()).isEmpty();
    assertThat(match.actors()).isLessThan(match(SHELLED, SHELLING).actors());
  }

  @Test
  void aMatchIsTheSameBothWaysAndForBothSides() {
    List<Told> all = List.of(SHELLED, SHELLING, told("182"), told("172"));
    for (Told one : all) {
      for (Told other : all) {
        assertThat(match(one, other)).isEqualTo(match(other, one));
        assertThat(match(mirrored(one), mirrored(other))).isEqualTo(match(one, other));
      }
    }
  }

  @Test
  void wordsOfOneFamilyHaveOneStem() {
    assertThat(List.of("suspended", "suspension", "suspends"))
        .extracting(Stems::stem)
        .containsOnly("suspen");
    assertThat(List.of("drone", "drones")).extracting(Stems::stem).containsOnly("dron");
  }

  private static Told told(String cameo) {
    return Told.of(SHELLING.sentence(), "shelled", cameo, "NOR", "SUD");
  }

  private static Told mirrored(Told told) {
    return Told.of(
        told.sentence().replace("Norland", "Sudmark"),
        told.trigger(),
        told.cameo(),
        told.target(),
        told.source());
  }

  private static Match match(Told one, Told other) {
    return match("2021-05-05", one, "2021-05-05", other);
  }

  private static Match match(String day, Told one, String otherDay, Told other) {
    Ledger ledger =
        new Newsroom().prints("Wire", day, one).prints("Herald", otherDay, other).ledger();
    return ReportMatcher.of(ledger.codebook()).match(report(ledger, 0), report(ledger, 1));
  }

  private static EventReport report(Ledger ledger, int document) {
    var text = ledger.documents().get(document);
    return new EventReport(
        Optional.of(ledger.recordsOf(text.id()).get(0)).map(Event.class::cast).orElseThrow(), text);
  }
}
