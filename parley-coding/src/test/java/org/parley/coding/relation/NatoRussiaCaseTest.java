package org.parley.coding.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Grade;
import org.parley.document.PartialDate;

class NatoRussiaCaseTest {
  private static final Codebook CASE = new CodebookLoader().forCase("nato-russia");

  @Test
  void everyPhraseCanBeMatched() {
    assertThatCode(() -> new RelationCoder(CASE, new TopicCoder(CASE))).doesNotThrowAnyException();
  }

  @Test
  void holdsTheDisputeNotAFewTexts() {
    assertThat(CASE.propositions()).hasSize(28);
    assertThat(CASE.issues()).hasSize(23);
    assertThat(of(EntityKind.PERSON).filter(e -> !e.tenures().isEmpty()).count())
        .isGreaterThan(300);
    assertThat(CASE.channels().stream().map(c -> c.id()))
        .contains("NATO-Russia Council", "political dialogue", "Track II", "public dialogue");
  }

  /** One yardstick for all: each side of the dispute has outlets of a state and others. */
  @ParameterizedTest
  @CsvSource({"RUS", "USA", "GBR", "DEU", "FRA", "POL", "UKR"})
  void outletsOfAStateAreMarkedInEveryCountry(String country) {
    List<Grade> grades =
        of(EntityKind.OUTLET)
            .filter(e -> e.country().filter(country::equals).isPresent())
            .flatMap(e -> e.grade().stream())
            .toList();
    assertThat(grades).contains(Grade.STATE_OWNED, Grade.INDEPENDENT);
  }

  @ParameterizedTest
  @CsvSource({
    "alexander-grushko, 2014-12, Permanent Representative of Russia to NATO",
    "alexander-grushko, 2020, Deputy Foreign Minister of Russia",
    "jens-stoltenberg, 2012, Prime Minister of Norway",
    "jens-stoltenberg, 2016-04-20, Secretary General of NATO",
    "frank-walter-steinmeier, 2016, Foreign Minister of Germany"
  })
  void officesAreDated(String id, String date, String role) {
    Entity person =
        CASE.entities().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    assertThat(person.officeAt(PartialDate.parse(date)).orElseThrow().role()).isEqualTo(role);
  }

  private static Stream<Entity> of(EntityKind kind) {
    return CASE.entities().stream().filter(e -> e.kind() == kind);
  }
}
