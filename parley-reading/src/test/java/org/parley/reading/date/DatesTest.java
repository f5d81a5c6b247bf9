package org.parley.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.document.PartialDate;
import org.parley.reading.text.TextLine;

class DatesTest {
  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-04-20                        | 2016-04-20
          2016-04-20T23:30:00+02:00         | 2016-04-20
          2016-04-20 10:00:00               | 2016-04-20
          20160420                          | 2016-04-20
          20160420T103000Z                  | 2016-04-20
          Wed, 20 Apr 2016 10:00:00 GMT     | 2016-04-20
          April 20, 2016                    | 2016-04-20
          Apr. 20th 2016                    | 2016-04-20
          20th of April, 2016               | 2016-04-20
          20. April 2016                    | 2016-04-20
          20 avril 2016                     | 2016-04-20
          20 de abril de 2016               | 2016-04-20
          20.04.2016                        | 2016-04-20
          20/4/2016                         | 2016-04-20
          4/20/2016                         | 2016-04-20
          2016/04/20                        | 2016-04-20
          1461146400                        | 2016-04-20
          1461146400000                     | 2016-04-20
          2016-04                           | 2016-04
          2016                              | 2016
          3/4/2016                          | none
          31.02.2016                        | none
          0000-00-00                        | none
          soon                              | none
          """)
  void readsDatesAsPagesWriteThem(String value, String expected) {
    assertThat(text(DateText.parse(value, SlashOrder.UNKNOWN))).isEqualTo(expected);
  }

  @Test
  void slashesFollowTheCountry() {
    assertThat(text(DateText.parse("3/4/2016", SlashOrder.DAY_FIRST))).isEqualTo("2016-04-03");
    assertThat(text(DateText.parse("3/4/2016", SlashOrder.MONTH_FIRST))).isEqualTo("2016-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 April 2016",
        "Published: Wednesday, 20 April 2016, 10:30 GMT",
        "April 20, 2016 at 5:10 pm",
        "By Tam Ferris, 20 April 2016",
        "Northport, 20 April 2016",
        "20 April 2016 | World",
        "Tam Ferris · April 20, 2016"
      })
  void lineThatBearsTheDate(String line) {
    assertThat(text(DateLine.alone(line, SlashOrder.UNKNOWN))).isEqualTo("2016-04-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met on 20 April 2016 for the first time in two years.",
        "Testimony at the hearing on the harbour on April 20, 2016",
        "Version 1.2.16 was released",
        "Talks resume"
      })
  void lineThatOnlySpeaksOfADate(String line) {
    assertThat(DateLine.alone(line, SlashOrder.UNKNOWN)).isEmpty();
  }

  @Test
  void datelineBeforeTheFirstSentence() {
    String text =
        "Talks resume\n\nNORTHPORT, April 20, 2016 (Agency) - Envoys met on Wednesday.\n\nMore.\n";

    assertThat(text(TextDateFinder.find(TextLine.of(text), SlashOrder.UNKNOWN)))
        .isEqualTo("2016-04-20");
  }

  @Test
  void datesOfTheStoryAreNotThePublication() {
    String text = "Talks resume\n\nThe treaty of April 20, 2016 was signed in Northport by both.\n";

    assertThat(TextDateFinder.find(TextLine.of(text), SlashOrder.UNKNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-20-report.txt, 2016-04-20",
    "news/2016_04_20_a.html, 2016-04-20",
    "20160420.txt, 2016-04-20",
    "herald-2016-04.txt, 2016-04",
    "2016-04-20/report.txt, 2016-04-20",
    "000_af446b321287a920.txt, none",
    "doc12345678.txt, none",
    "99999999.txt, none",
  })
  void dateInTheNameOfAFile(String name, String expected) {
    assertThat(text(FileNameDate.of(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://herald.example/2016/04/20/talks, 2016-04-20",
    "https://herald.example/news/2016-4-20-talks, 2016-04-20",
    "https://herald.example/a/20160420-talks.html, 2016-04-20",
    "https://herald.example/article/12345678, none",
    "https://herald.example/2016/04/talks, none",
  })
  void dateInAnAddress(String address, String expected) {
    assertThat(text(AddressDate.day(address))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-21T02:10:00Z, 2016-04-20",
    "2016-04-20T23:10:00.000+00:00, 2016-04-21",
    "2016-04-21T02:10:00+02:00, none",
    "2016-04-21, none",
  })
  void dayBesideAStampInUtc(String stamp, String expected) {
    assertThat(text(UtcDay.neighbour(stamp))).isEqualTo(expected);
  }
}
