package org.parley.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LINDHAVEN, June 10 (Norland Wire) - ",
        "LINDHAVEN, 10 June - ",
        "LINDHAVEN, 10 June 2031 (Norland Wire) - ",
        "OSTERBY CITY, Nov 8 (Norland Wire) -- ",
        "LINDHAVEN, Norland -- ",
        "ARDANE (STA) - ",
        "Ardane, April 5 (STA) - ",
        "(Norland Wire) - "
      })
  void endsBeforeTheReport(String dateline) {
    assertThat(Dateline.end(dateline + "The Compact met.")).isEqualTo(dateline.length());
  }

  @Test
  void aSentenceHasNone() {
    assertThat(Dateline.end("The Compact met -- at last.")).isZero();
    assertThat(Dateline.end("NORLAND ACCUSES SUDMARK OF BREACH")).isZero();
    assertThat(Dateline.end("Ilva Dorn (Norland) left - nobody knew why.")).isZero();
    assertThat(Dateline.end("")).isZero();
  }

  @Test
  void isBounded() {
    assertThat(Dateline.end("A ".repeat(100_000))).isZero();
    assertThat(Dateline.end("A.".repeat(100_000))).isZero();
  }
}
