package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.Event;

/** A city or province tells of what state a group is, and is nobody itself. */
class PlacesOfGroupsTest {

  @ParameterizedTest
  @CsvSource({
    "Lagos police arrested three smugglers., NGACOP",
    "A court in Minnesota sentenced a banker., USAJUD",
    "Police in Sindh fired on protesters., PAKCOP",
    "Officials in Lviv accused Russia of shelling., UKRGOV",
    "The Minnesota government condemned Russia., USAGOV",
  })
  void aGroupIsOfTheStateOfItsPlace(String text, String code) {
    assertThat(Halmar.code(text)).extracting(e -> e.source().code()).containsOnly(code);
  }

  @Test
  void aPlaceAloneIsNoActor() {
    for (String text : List.of("Lagos attacked Ghana.", "Minnesota condemned Russia.")) {
      assertThat(Halmar.code(text)).as(text).isEmpty();
    }
    assertThat(Halmar.code("Russian troops shelled Lviv."))
        .noneMatch(e -> e.target().isPresent())
        .extracting(Event::place)
        .isNotEmpty();
  }

  @Test
  void theGovernmentOfAPlaceIsNotNamedLikeTheState() {
    assertThat(Halmar.code("The Minnesota government condemned Russia."))
        .extracting(e -> e.source().name())
        .containsExactly("unnamed: Minnesota government");
  }
}
