package org.parley.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryNamesTest {
  private final CountryNames names = new CountryNames(Rows.WORLD);

  @Test
  void aCodeIsNamedAfterTheStateOfToday() {
    assertThat(names.name("RUS")).isEqualTo("Russia");
    assertThat(names.name("DEU")).isEqualTo("Germany");
    assertThat(names.name("SRB")).isEqualTo("Serbia");
  }

  @Test
  void aPlaceIsNamedAfterTheStateItLiesIn() {
    assertThat(names.ofPlace("Lagos")).contains("Nigeria");
    assertThat(names.name("XYZ")).isEqualTo("XYZ");
  }
}
