package org.parley.codebook;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.PartialDate;

/** The world's actors as shipped. */
class WorldCodebookTest {
  private static final Codebook WORLD = new CodebookLoader().world();
  private static final Map<String, Entity> BY_ID =
      WORLD.entities().stream().collect(toMap(Entity::id, Function.identity()));

  @Test
  void hasEveryStateOfTheUnitedNations() {
    // The list of ISO 3166 with territories; those without newswire of their own are left out.
    long listed =
        Stream.of(Locale.getISOCountries())
            .map(c -> new Locale.Builder().setRegion(c).build().getISO3Country())
            .filter(BY_ID::containsKey)
            .count();

    assertThat(listed).isGreaterThanOrEqualTo(195);
    assertThat(BY_ID).containsKeys("XKX", "TWN", "PSE", "VAT", "SSD", "SUN", "DDR");
  }

  @Test
  void hasActorsOfEveryKind() {
    for (EntityKind kind : EntityKind.values()) {
      assertThat(WORLD.entities()).as(kind.label()).anyMatch(e -> e.kind() == kind);
    }
    assertThat(WORLD.agents()).hasSizeGreaterThan(350);
    assertThat(WORLD.entities().stream().mapToLong(e -> e.tenures().size()).sum())
        .isGreaterThan(250);
  }

  @Test
  void placesInDisputeHaveNoState() {
    assertThat(WORLD.entities())
        .filteredOn(e -> e.kind() == EntityKind.PLACE)
        .filteredOn(e -> !e.code().isBlank() || e.country().isPresent())
        .extracting(Entity::name)
        .hasSizeGreaterThan(1_500)
        .contains("Lagos", "Minnesota", "Sindh")
        .doesNotContain(
            "Crimea",
            "Sevastopol",
            "Donetsk",
            "Kashmir",
            "Punjab",
            "Nablus",
            "Hebron",
            "Sukhumi",
            "Tskhinvali",
            "Tiraspol",
            "Stepanakert",
            "Laayoune",
            "Arunachal Pradesh",
            "Georgia");
  }

  @ParameterizedTest
  @CsvSource({
    "jens-stoltenberg, 2013, NORGOV, Prime Minister of Norway",
    "jens-stoltenberg, 2016-04-20, IGONATGOV, Secretary General of NATO",
    "mikhail-gorbachev, 1987-10-19, RUSGOV, General Secretary of the Soviet Communist Party",
    "kofi-annan, 2001, IGOUNO, Secretary General of the United Nations",
    "nelson-mandela, 1995, ZAFGOV, President of South Africa",
    "taliban, 1999, AFGGOV, de facto government of Afghanistan",
    "taliban, 2010, AFGREB, armed movement",
  })
  void knowsOfficesByDate(String id, String date, String code, String role) {
    assertThat(officeOf(id, date))
        .hasValueSatisfying(
            office -> {
              assertThat(office.code()).isEqualTo(code);
              assertThat(office.role()).isEqualTo(role);
            });
  }

  @Test
  void nobodyHoldsAnOfficeAfterIt() {
    assertThat(officeOf("margaret-thatcher", "1991")).isEmpty();
  }

  private static Optional<Tenure> officeOf(String id, String date) {
    assertThat(BY_ID).containsKey(id);
    return Optional.ofNullable(BY_ID.get(id)).flatMap(e -> e.officeAt(PartialDate.parse(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin, RUS, INSTITUTION",
    "Moscow, RUS, CAPITAL",
    "USSR, SUN, ABBREVIATION",
    "Britons, GBR, PEOPLE",
    "U.S., USA, ABBREVIATION",
    "Latin America, place-latin-america, NAME",
    "Zaire, COD, NAME",
    "Reuters, outlet-reuters, NAME"
  })
  void knowsWhomAWordMeans(String text, String id, AliasForm form) {
    assertThat(WORLD.entities())
        .filteredOn(e -> e.aliases().contains(new Alias(text, form)))
        .extracting(Entity::id)
        .containsExactly(id);
  }
}
