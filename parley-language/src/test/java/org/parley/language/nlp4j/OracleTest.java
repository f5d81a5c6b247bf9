package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the mapped decoder to the output of the library's own. */
class OracleTest {

  @Test
  void givesTheSameTokensTagsAndParsesAsTheLibrary() throws Exception {
    List<String> texts = new ArrayList<>(TestTexts.written());
    texts.addAll(TestTexts.shuffled(300, 1));
    texts.addAll(TestTexts.documents());
    MappedNlp4j mapped = TestModels.open();
    StockNlp4j stock = StockNlp4j.load();

    for (String text : texts) {
      assertThat(Tsv.of(mapped.analyse(text))).isEqualTo(stock.analyse(text));
    }
  }
}
