package org.parley.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Span;

class QuoteBalanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "said the talks “frank” ended | the talks “frank | the talks “frank”",
        "said “frank” talks ended | frank” talks | “frank” talks",
        "said the talks \"frank\" ended | the talks \"frank | the talks \"frank\"",
        "said \"frank\" talks ended | frank\" talks | \"frank\" talks",
        "said the talks ended | the talks | the talks",
        "said “frank talks” ended | frank talks | frank talks"
      })
  void takesInTheMissingMark(String text, String content, String expected) {
    int begin = text.indexOf(content);
    Span balanced = QuoteBalance.of(text, new Span(begin, begin + content.length()));
    assertThat(balanced.of(text)).isEqualTo(expected);
  }
}
