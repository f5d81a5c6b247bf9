package org.parley.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.PartialDate;
import org.parley.language.SimpleParser;

class DateFinderTest {
  private static final String FRIDAY = "2016-04-22";

  private static List<String> find(String text, String documentDate) {
    return DateFinder.find(
            text, List.of(new SimpleParser().sentence(text)), PartialDate.parse(documentDate))
        .stream()
        .map(d -> d.span().of(text) + " = " + d.date() + " " + d.precision().label())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "They met on April 1 of this year.|April 1 of this year = 2016-04-01 day",
        "They met on April 1, 2014.|April 1, 2014 = 2014-04-01 day",
        "They met on 1 April 2014.|1 April 2014 = 2014-04-01 day",
        "They met on the 1st of April, 2014.|1st of April, 2014 = 2014-04-01 day",
        "They met on Wednesday.|Wednesday = 2016-04-20 day",
        "They met on Friday.|Friday = 2016-04-22 day",
        "They met last Friday.|Friday = 2016-04-15 day",
        "They met on Tuesday last week.|Tuesday last week = 2016-04-12 day",
        "They met on Wednesday, April 13.|Wednesday, April 13 = 2016-04-13 day",
        "They met last week.|last week = 2016-04-11 week",
        "They met this week.|this week = 2016-04-18 week",
        "They met in March.|March = 2016-03 month",
        "They met in November.|November = 2015-11 month",
        "They met in April 2014.|April 2014 = 2014-04 month",
        "They met in April last year.|April last year = 2015-04 month",
        "They met in 2014.|2014 = 2014 year",
        "They met two years ago.|two years ago = 2014 year",
        "They met three days ago.|three days ago = 2016-04-19 day",
        "They met a month ago.|a month ago = 2016-03 month",
        "They met yesterday.|yesterday = 2016-04-21 day",
        "They meet tomorrow.|tomorrow = 2016-04-23 day",
        "They meet next month.|next month = 2016-05 month",
        "They met last year.|last year = 2015 year",
        "They met on 2016-03-02.|2016-03-02 = 2016-03-02 day",
        "They met on 2.3.2016.|2.3.2016 = 2016-03-02 day",
        "They met on Feb. 5.|Feb. 5 = 2016-02-05 day"
      })
  void resolvesAgainstTheDocumentsDate(String text, String date) {
    assertThat(find(text, FRIDAY)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "They met in the 1990s.",
        "They may march on the port.",
        "They sent 2000 tanks and 1500 men.",
        "That is today's crisis.",
        "The 31st brigade left.",
        "They met on February 30.",
        "They met on 03/04/2016."
      })
  void leavesWhatIsNoDateOrIsUncertain(String text) {
    assertThat(find(text, FRIDAY)).isEmpty();
  }

  @Test
  void withoutADocumentsDateOnlyFullDatesResolve() {
    assertThat(find("They met on Wednesday, in March, last week, on May 3 and in 2014.", ""))
        .containsExactly("2014 = 2014 year");
    assertThat(find("They met on May 3, 2015 and two years ago.", ""))
        .containsExactly("May 3, 2015 = 2015-05-03 day");
  }

  @Test
  void aDocumentKnownToTheMonthGivesMonthsAndYearsButNoDays() {
    assertThat(find("They met on Wednesday, last week, last month and last year.", "2016-04"))
        .containsExactly("last month = 2016-03 month", "last year = 2015 year");
    assertThat(find("They met in March.", "2016")).isEmpty();
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(DateFinder.find("", List.of(), Optional.empty())).isEmpty();
    assertThat(find("They met one day, some week, at a time.", FRIDAY)).isEmpty();
  }

  @Test
  void aSentenceThatNamesAnAgencyIsNoDateline() {
    assertThat(find("NATO said on March 3 - it was a Thursday - that they met.", "")).isEmpty();
    assertThat(find("NATO said on March 3, 2016 - a Thursday - that they met.", FRIDAY))
        .contains("March 3, 2016 = 2016-03-03 day");
  }

  @Test
  void aDatelineFarFromTheDocumentsDateIsNotItsAnchor() {
    assertThat(find("TOLM, March 3 (XYZ) - They met on Wednesday.", FRIDAY))
        .containsExactly("Wednesday = 2016-04-20 day");
  }

  @Test
  void longInputStaysCheap() {
    String text = "THE " + "A, ( 3 March - ".repeat(2000) + "end.";
    assertThat(find(text, FRIDAY)).hasSizeGreaterThan(1900);
  }
}
