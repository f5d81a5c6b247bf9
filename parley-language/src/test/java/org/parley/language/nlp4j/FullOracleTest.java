package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The comparison with the library's own decoder, names included, on much more text. */
@Tag("oracle")
class FullOracleTest {

  @Test
  void givesTheSameAsTheLibrary() throws Exception {
    List<String> texts = new ArrayList<>(TestTexts.written());
    texts.addAll(TestTexts.shuffled(3_000, 2));
    texts.addAll(TestTexts.documents());
    texts.addAll(TestTexts.corpora(40));
    MappedNlp4j mapped = TestModels.openWithNames();
    StockNlp4j stock = StockNlp4j.loadWithNames();

    int sentences = 0;
    int tokens = 0;
    for (String text : texts) {
      List<Nlp4jToken[]> analysed = mapped.analyse(text);
      assertThat(Tsv.of(analysed)).isEqualTo(stock.analyse(text));
      sentences += analysed.size();
      tokens += analysed.stream().mapToInt(sentence -> sentence.length).sum();
    }
    System.out.printf("The same: %,d sentences, %,d tokens%n", sentences, tokens);
    assertThat(sentences).isGreaterThan(1_000);
  }
}
