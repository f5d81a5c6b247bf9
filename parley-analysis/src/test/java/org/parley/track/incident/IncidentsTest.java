package org.parley.track.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.document.PartialDate;
import org.parley.record.Act;

class IncidentsTest {
  private static final Map<String, String> SWAP = Map.of("NOR", "SUD", "SUD", "NOR");

  /** The first named charges and seizes, the second denies. */
  private static Strait dispute(String one, String other) {
    return new Strait(one, other)
        .said(
            other,
            "2019-05-14",
            "The ministry accused the neighbour of violating its airspace with two Su-24 bombers.",
            "accused",
            "violating its airspace with two Su-24 bombers",
            Act.ACCUSE)
        .said(
            one,
            "2019-05-15",
            "The ministry denied that its bombers had entered the airspace.",
            "denied",
            "its bombers had entered the airspace",
            Act.REJECT)
        .did(
            "2019-05-14",
            "The navy seized a fishing boat off the island on 12 May.",
            "seized",
            "1711",
            "2019-05-12");
  }

  @Test
  void aChargeAndItsDenialStandSideBySide() {
    Incident incident = dispute("NOR", "SUD").incidents().get(1);

    assertThat(incident.kind()).isEqualTo(IncidentKind.AIRSPACE_VIOLATION);
    assertThat(incident.parties()).containsExactly("NOR", "SUD");
    assertThat(incident.platforms()).containsExactly("Su-24", "bombers");
    assertThat(incident.accounts()).extracting(Account::by).containsExactly("NOR", "SUD");
    assertThat(incident.accounts().get(0).does(Word.DENIES)).isTrue();
    assertThat(incident.accounts().get(1).does(Word.BLAMES)).isTrue();
    assertThat(incident.contested()).isTrue();
    assertThat(incident.date().orElseThrow().published()).isTrue();
  }

  @Test
  void theDocumentsVoiceStandsApart() {
    Incident incident = dispute("NOR", "SUD").incidents().get(0);

    assertThat(incident.kind()).isEqualTo(IncidentKind.SEIZURE);
    assertThat(incident.accounts()).extracting(Account::by).containsExactly(Account.DOCUMENT);
    assertThat(incident.date().orElseThrow().first())
        .isEqualTo(PartialDate.parse("2019-05-12").orElseThrow());
    assertThat(incident.contested()).isFalse();
  }

  @Test
  void swappingTheSidesMirrorsEverything() {
    assertThat(signs(dispute("SUD", "NOR").incidents(), Map.of()))
        .isEqualTo(signs(dispute("NOR", "SUD").incidents(), SWAP));
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    Strait dispute = dispute("NOR", "SUD");

    assertThat(dispute.backwards().incidents()).isEqualTo(dispute.incidents());
  }

  @ParameterizedTest
  @CsvSource({"2019-05-12, 1", "2019-05-13, 1", "2019-05-14, 2", "2019-05, 2"})
  void datesWithinADayAreOneIncident(String second, int incidents) {
    String sentence = "The navy seized a fishing boat off the island.";
    Strait strait =
        new Strait("NOR", "SUD")
            .did("2019-05-20", sentence, "seized", "1711", "2019-05-12")
            .did("2019-05-20", "A trawler was seized by the navy.", "seized", "1711", second);

    assertThat(strait.incidents()).hasSize(incidents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two are on a collision course and fired shots in a war of words.",
        "The navy fired shots during an exercise in the south.",
        "The minister opened fire on critics of the budget.",
        "The army fired a general."
      })
  void figuresOfSpeechAndExercisesAreNoIncidents(String sentence) {
    String trigger = sentence.contains("fired") ? "fired" : "opened";

    assertThat(
            new Strait("NOR", "SUD")
                .did("2019-05-20", sentence, trigger, "193", "2019-05-19")
                .incidents())
        .isEmpty();
  }

  @Test
  void anExerciseThatComesNearSomebodyIsOne() {
    String sentence = "During the exercise a jet violated the airspace of the neighbour.";

    assertThat(
            new Strait("NOR", "SUD")
                .did("2019-05-20", sentence, "violated", "190", "2019-05-19")
                .incidents())
        .extracting(Incident::kind)
        .containsExactly(IncidentKind.AIRSPACE_VIOLATION);
  }

  @Test
  void whatCouldHappenIsNone() {
    assertThat(
            new Strait("NOR", "SUD")
                .said(
                    "NOR",
                    "2019-05-20",
                    "The minister said the other side could violate its airspace.",
                    "said",
                    "the other side could violate its airspace",
                    Act.ASSERT)
                .incidents())
        .isEmpty();
  }

  /**
   * The accounts in text order of their documents, so that only names and order of sides differ.
   */
  private static List<String> signs(List<Incident> incidents, Map<String, String> swap) {
    return incidents.stream()
        .map(
            i ->
                i.kind()
                    + " "
                    + i.date()
                    + " "
                    + i.platforms()
                    + " "
                    + i.parties().stream().map(p -> swap.getOrDefault(p, p)).sorted().toList()
                    + " "
                    + i.accounts().stream()
                        .map(
                            a ->
                                swap.getOrDefault(a.by(), a.by())
                                    + a.tellings().stream().map(Telling::word).toList())
                        .sorted()
                        .toList())
        .toList();
  }
}
