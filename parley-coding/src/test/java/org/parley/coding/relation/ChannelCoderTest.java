package org.parley.coding.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.ChannelReport;

class ChannelCoderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland's chief of general staff and Sudmark's chief of general staff met on 3 May 2017.",
        "Sudmark's army chief spoke by telephone with Norland's army chief on 3 May 2017.",
        "Norland's supreme commander held a telephone call with Sudmark's chief of staff on 3 May"
            + " 2017.",
      })
  void militaryLeadersOfTwoSidesMeetInTheMilitaryChannel(String text) {
    assertThat(lines(text)).containsExactly("military contacts meeting 2017-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland's chief of staff criticised Sudmark's chief of staff after a meeting of generals.",
        "Norland's chief of staff and Veskia's chief of staff met on 3 May 2017.",
        "Norland's chief of staff met officers to talk about Sudmark's chief of staff.",
        "Norland's chief of staff could meet Sudmark's chief of staff.",
        "Norland's chief of staff did not meet Sudmark's chief of staff.",
        "Would Norland's chief of staff meet Sudmark's chief of staff?"
      })
  void othersAndWishesAreNoSuchMeeting(String text) {
    assertThat(lines(text)).noneMatch(line -> line.startsWith("military contacts meeting"));
  }

  @Test
  void whatAChannelDiscussesIsNoWishForIt() {
    assertThat(lines("The Strait Council met on 3 May 2017 and discussed the exercises."))
        .containsExactly("Strait Council meeting 2017-05-03");
  }

  @Test
  void whoDiscussesAChannelStillWishesForIt() {
    assertThat(lines("Norland and Sudmark discussed a resumption of the Strait Council."))
        .containsExactly("Strait Council proposed");
  }

  @Test
  void aChannelKeptOpenIsOpenWhateverStandsBetween() {
    assertThat(
            lines(
                "The ministers of Norland decided to keep channels of communication with Sudmark open"
                    + " and to leave practical cooperation suspended."))
        .containsExactly("political dialogue open", "practical cooperation suspended");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland announced on 3 May 2017 that it would suspend the Strait Council from 1 June"
            + " 2017.|2017-06-01",
        "Norland said on 3 May 2017 that Sudmark had suspended the Strait Council.|",
        "Ambassadors of Norland and Sudmark met on 3 May 2017, resuming the work of the Strait"
            + " Council.|2017-05-03"
      })
  void aDateDatesItsOwnClause(String text, String date) {
    assertThat(reports(text))
        .first()
        .satisfies(
            r ->
                assertThat(r.date().map(Object::toString).orElse(""))
                    .isEqualTo(date == null ? "" : date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sudmark recalled its ambassador to the Compact for talks at home. | political dialogue",
        "In the second case Norland waits, and the Strait Council meets twice a year. | Strait Council"
      })
  void whatIsNoStateOfAChannel(String text, String channel) {
    assertThat(lines(text)).doesNotContain(channel + " suspended", channel + " meeting");
  }

  @Test
  void theSecondChannelOfASentenceIsWishedForToo() {
    assertThat(
            lines(
                "Norland and Sudmark should speak. The Strait Council should be revived, and Track II"
                    + " talks of their experts deserve help."))
        .contains("Strait Council proposed", "Track II proposed");
  }

  private static List<String> lines(String text) {
    return reports(text).stream()
        .map(
            r ->
                (r.channel()
                        + " "
                        + r.state().label()
                        + " "
                        + r.date().map(Object::toString).orElse(""))
                    .strip())
        .toList();
  }

  private static List<ChannelReport> reports(String text) {
    return Straits.code(text).stream()
        .filter(ChannelReport.class::isInstance)
        .map(ChannelReport.class::cast)
        .toList();
  }
}
