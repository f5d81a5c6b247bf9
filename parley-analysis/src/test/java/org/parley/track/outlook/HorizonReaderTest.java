package org.parley.track.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.codebook.CodebookLoader;
import org.parley.document.PartialDate;

/** Words for when against the date of a document, with the lexicons that are shipped. */
class HorizonReaderTest {
  private static final HorizonReader READER = new HorizonReader(new CodebookLoader().world());

  @ParameterizedTest
  @CsvSource({
    "by 2020,                                    2018-03-05, 2018-03-06, 2020-12-31",
    "by the end of 2021,                         2018-03-05, 2018-03-06, 2021-12-31",
    "by June 2018,                               2018-03-05, 2018-03-06, 2018-06-30",
    "by 1 May 2019,                              2018-03-05, 2018-03-06, 2019-05-01",
    "'by May 1st, 2019',                         2018-03-05, 2018-03-06, 2019-05-01",
    "before 2025,                                2018-03-05, 2018-03-06, 2024-12-31",
    "before the end of the year,                 2018-03-05, 2018-03-06, 2018-12-31",
    "until 2025,                                 2018-03-05, 2018-03-06, 2024-12-31",
    "until the end of 2025,                      2018-03-05, 2018-03-06, 2025-12-31",
    "in 2020,                                    2018-03-05, 2020-01-01, 2020-12-31",
    "in 2018,                                    2018-03-05, 2018-03-06, 2018-12-31",
    "before the elections in March,              2018-01-05, 2018-01-06, 2018-02-28",
    "until the elections in March,               2019-11-05, 2019-11-06, 2020-02-29",
    "this year,                                  2018-03-05, 2018-03-06, 2018-12-31",
    "next year,                                  2018-03-05, 2019-01-01, 2019-12-31",
    "next month,                                 2018-01-31, 2018-02-01, 2018-02-28",
    "this week,                                  2018-03-07, 2018-03-08, 2018-03-11",
    "next week,                                  2018-03-07, 2018-03-12, 2018-03-18",
    "the rest of the year,                       2018-03-05, 2018-03-06, 2018-12-31",
    "the next three to five years,               2014-12-10, 2014-12-11, 2019-12-10",
    "in three to five years,                     2014-12-10, 2017-12-11, 2019-12-10",
    "in two years,                               2014-12-10, 2015-12-11, 2016-12-10",
    "the next two years,                         2016-02-29, 2016-03-01, 2018-02-28",
    "within a year,                              2016-02-29, 2016-03-01, 2017-02-28",
    "within months,                              2018-03-05, 2018-03-06, 2019-03-05",
    "the coming weeks,                           2018-03-05, 2018-03-06, 2018-04-30",
    "for another four or five years,             2018-03-05, 2018-03-06, 2023-03-05",
    "the next few years,                         2014-12,    2015-01-01, 2019-12-31",
    "within a decade,                            2018,       2019-01-01, 2028-12-31",
    "by 2020,                                    2018,       2019-01-01, 2020-12-31",
  })
  void days(String words, String said, String first, String last) {
    Horizon horizon = READER.read(words, PartialDate.parse(said));
    assertThat(horizon.days().map(d -> d.first() + " " + d.last())).contains(first + " " + last);
  }

  @ParameterizedTest
  @CsvSource({
    "soon,                         2018-03-05, VAGUE_HORIZON",
    "for decades,                  2018-03-05, VAGUE_HORIZON",
    "the coming years,             2018-03-05, VAGUE_HORIZON",
    "this summer,                  2018-03-05, VAGUE_HORIZON",
    "the foreseeable future,       2018-03-05, VAGUE_HORIZON",
    "after 2020,                   2018-03-05, VAGUE_HORIZON",
    "until the elections in March, 2018-03-05, VAGUE_HORIZON",
    "before the elections,         2018-03-05, VAGUE_HORIZON",
    "by 2010,                      2018-03-05, VAGUE_HORIZON",
    "the next 900 years,           2018-03-05, VAGUE_HORIZON",
    "by 31 February 2020,          2018-03-05, VAGUE_HORIZON",
    "within weeks,                 2018,       UNDATED",
    "this month,                   2018,       UNDATED",
    "next week,                    2018-03,    UNDATED",
    "next year,                    '',         UNDATED",
    "by 2020,                      '',         UNDATED",
    "soon,                         '',         VAGUE_HORIZON"
  })
  void none(String words, String said, Reason reason) {
    assertThat(READER.read(words, PartialDate.parse(said))).isEqualTo(Horizon.none(reason));
  }

  @ParameterizedTest
  @CsvSource({"in 2020, 2020-01-01, 2020-12-31", "in February 2020, 2020-02-01, 2020-02-29"})
  void aWholePeriodNeedsNoDayToCountFrom(String words, String first, String last) {
    assertThat(READER.read(words, Optional.empty()).days().map(d -> d.first() + " " + d.last()))
        .isEqualTo(Optional.of(first + " " + last));
  }
}
