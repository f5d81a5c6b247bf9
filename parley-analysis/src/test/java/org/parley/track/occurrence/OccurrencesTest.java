package org.parley.track.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.record.Act;
import org.parley.record.Realis;
import org.parley.track.occurrence.Newsroom.Told;

class OccurrencesTest {
  private static final String DAY = "2021-05-05";

  private static final Told SHELLED = shelled("Norland forces shelled Karsk, killing four.");
  private static final Told KILLED = shelled("Four died as Norland guns shelled Karsk overnight.");

  @Test
  void twoOutletsCorroborateAndEachKeepsItsWords() {
    Occurrences occurrences =
        new Newsroom().prints("Herald", DAY, KILLED).prints("Wire", DAY, SHELLED).occurrences();

    assertThat(occurrences.all()).hasSize(1);
    Occurrence occurrence = occurrences.all().get(0);
    assertThat(occurrence.status()).isEqualTo(OccurrenceStatus.CORROBORATED);
    assertThat(occurrence.root()).isEqualTo("19");
    assertThat(occurrence.reports())
        .extracting(r -> r.event().provenance().quote())
        .containsExactly(KILLED.sentence(), SHELLED.sentence());
    assertThat(occurrences.of(occurrence.first().event())).contains(occurrence);
  }

  @Test
  void copiesOfOneTextAreOneSource() {
    assertThat(status(new Newsroom().prints("Wire", DAY, SHELLED).prints("Herald", DAY, SHELLED)))
        .isEqualTo(OccurrenceStatus.SINGLE_SOURCE);
  }

  @Test
  void stateOwnedOutletsOfOneSideAreOneSource() {
    assertThat(
            status(
                new Newsroom()
                    .prints("Norland Telegraph", DAY, SHELLED)
                    .prints("Norland Radio", DAY, KILLED)))
        .isEqualTo(OccurrenceStatus.SINGLE_SOURCE);
    assertThat(
            status(
                new Newsroom()
                    .prints("Norland Telegraph", DAY, SHELLED)
                    .prints("Sudmark Telegraph", DAY, KILLED)))
        .isEqualTo(OccurrenceStatus.CORROBORATED);
  }

  @Test
  void anOfficialOfTheActingSideAcknowledgesAndOneOfTheOtherDoesNot() {
    assertThat(status(confirmed("NOR"))).isEqualTo(OccurrenceStatus.ACKNOWLEDGED);
    assertThat(status(confirmed("SUD"))).isEqualTo(OccurrenceStatus.CORROBORATED);
  }

  @Test
  void anEventThatTheActingSideDeniesIsContested() {
    Told denied = shelled("Norland denied that its guns shelled Karsk.").being(Realis.NEGATED);
    assertThat(status(new Newsroom().prints("Wire", DAY, SHELLED).prints("Herald", DAY, denied)))
        .isEqualTo(OccurrenceStatus.CONTESTED);

    Told claim = shelled("Norland rejected the charge that its guns shelled Karsk.");
    assertThat(
            status(
                new Newsroom()
                    .prints("Wire", DAY, SHELLED)
                    .prints("Herald", DAY, claim)
                    .spoken(
                        "NOR",
                        claim.sentence(),
                        "rejected",
                        "the charge that its guns shelled Karsk",
                        Act.REJECT)))
        .isEqualTo(OccurrenceStatus.CONTESTED);
  }

  @Test
  void aDenialPrintedElsewhereContestsTheOneEventItFits() {
    Told other = Told.of("Norland jets bombed a depot at Orlen.", "bombed", "195", "NOR", "SUD");
    Told denial =
        Told.of("Norland denied that its guns had shelled Karsk.", "denied", "120", "NOR", "SUD")
            .being(Realis.ACTUAL);
    Occurrences occurrences =
        new Newsroom()
            .prints("Wire", DAY, SHELLED)
            .prints("Wire", DAY, other)
            .prints("Herald", DAY, denial)
            .spoken("NOR", denial.sentence(), "denied", "its guns had shelled Karsk", Act.REJECT)
            .occurrences();

    assertThat(occurrences.all())
        .filteredOn(o -> o.status() == OccurrenceStatus.CONTESTED)
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.first().event().provenance().quote()).isEqualTo(SHELLED.sentence());
              assertThat(o.denials()).hasSize(1);
            });
  }

  @Test
  void aDenialOfTheOtherSideContestsNothing() {
    Told denial =
        Told.of("Sudmark denied that guns had shelled Karsk.", "denied", "120", "SUD", "NOR");
    assertThat(
            new Newsroom()
                .prints("Wire", DAY, SHELLED)
                .prints("Herald", DAY, denial)
                .spoken("SUD", denial.sentence(), "denied", "guns had shelled Karsk", Act.REJECT)
                .occurrences()
                .all())
        .noneMatch(o -> o.status() == OccurrenceStatus.CONTESTED);
  }

  @Test
  void whatTheRejectingSpeakerDoesHimselfIsNotContested() {
    Told told = Told.of("We shelled nobody, he said.", "shelled", "190", "Spokesman of NOR", "SUD");
    Newsroom room =
        new Newsroom()
            .prints("Herald", DAY, told)
            .spoken("NOR", told.sentence(), "said", "We shelled nobody", Act.REJECT);
    assertThat(status(room)).isEqualTo(OccurrenceStatus.SINGLE_SOURCE);
  }

  @Test
  void withTheSidesSwappedTheStatusIsTheSame() {
    Told there = Told.of("Sudmark forces shelled Karsk.", "shelled", "190", "SUD", "NOR");
    Told here = Told.of("Norland forces shelled Karsk.", "shelled", "190", "NOR", "SUD");
    assertThat(
            status(
                new Newsroom()
                    .prints("Wire", DAY, here)
                    .prints("Herald", DAY, here.being(Realis.NEGATED))))
        .isEqualTo(
            status(
                new Newsroom()
                    .prints("Wire", DAY, there)
                    .prints("Herald", DAY, there.being(Realis.NEGATED))));
  }

  @Test
  void aListOfIncidentsStaysAList() {
    Newsroom room =
        new Newsroom()
            .prints(
                "Wire",
                DAY,
                shelled("On Monday Norland guns shelled a farm in Karsk.").on("2021-05-03"),
                shelled("On Tuesday Norland guns shelled a farm in Karsk.").on("2021-05-04"),
                shelled("Norland guns also shelled a farm in Vell."));
    assertThat(room.occurrences().all()).hasSize(3);
  }

  @Test
  void aReportJoinsOnlyAGroupThatItNowhereContradicts() {
    Newsroom room =
        new Newsroom()
            .prints("Wire", DAY, shelled("Norland guns shelled a farm in Karsk."))
            .prints("Herald", DAY, shelled("Norland guns shelled a farm in Vell."))
            .prints("Courier", DAY, shelled("Norland guns shelled a farm."));
    assertThat(room.occurrences().all()).hasSize(2);
  }

  @Test
  void theOrderOfTheDocumentsIsIrrelevant() {
    Newsroom room =
        new Newsroom()
            .prints("Wire", DAY, SHELLED)
            .prints("Herald", "2021-05-06", KILLED)
            .prints("Courier", "", shelled("Norland guns shelled a farm in Vell."))
            .prints("Gazette", "2021-07-01", KILLED);
    assertThat(Occurrences.of(room.backwards()).all()).isEqualTo(room.occurrences().all());
    assertThat(room.occurrences().all()).hasSize(3);
  }

  @Test
  void theSpanIsWhatTheDatesHaveInCommon() {
    Occurrence occurrence =
        new Newsroom()
            .prints("Wire", DAY, SHELLED.on("2021-05-04"))
            .prints("Herald", DAY, KILLED.on("2021-05"))
            .occurrences()
            .all()
            .get(0);
    LocalDate day = LocalDate.of(2021, 5, 4);
    assertThat(occurrence.span()).contains(new DaySpan(day, day));
  }

  @Test
  void aLargeLedgerTakesTimeInProportion() {
    Newsroom room = new Newsroom();
    for (int i = 0; i < 3000; i++) {
      LocalDate day = LocalDate.of(2021, 1, 1).plusDays(i % 300);
      room.prints("Wire " + i, day.toString(), SHELLED.on(day.toString()));
    }
    assertThat(room.occurrences().all()).hasSize(300);
  }

  private static Newsroom confirmed(String side) {
    Told told = shelled("Its guns shelled Karsk overnight, a spokesman confirmed.");
    return new Newsroom()
        .prints("Wire", DAY, SHELLED)
        .prints("Herald", DAY, told.by("Spokesman of " + side))
        .spoken(side, told.sentence(), "confirmed", "Its guns shelled Karsk overnight", Act.ASSERT);
  }

  private static Told shelled(String sentence) {
    return Told.of(sentence, "shelled", "190", "NOR", "SUD");
  }

  private static OccurrenceStatus status(Newsroom room) {
    Occurrences occurrences = room.occurrences();
    assertThat(occurrences.all()).hasSize(1);
    return occurrences.all().get(0).status();
  }
}
