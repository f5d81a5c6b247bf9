package org.parley.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Span;

class NormaliserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "“peace”|\"peace\"",
        "„Frieden“|\"Frieden\"",
        "«la paix»|\"la paix\"",
        "Norland’s|Norland's",
        "Norland\u2011led|Norland-led",
        "talks\u00a0\u2014 open|talks -- open",
        "the question\u2014open or not|the question -- open or not",
        "1990\u20131995|1990-1995",
        "co\u00adoperation|cooperation",
        "zero\u200bwidth|zerowidth",
        "and so\u2026|and so...",
        "``straight''|\"straight''"
      })
  void writesPlainCharacters(String typographic, String plain) {
    assertThat(Normaliser.normalise(typographic)).isEqualTo(plain);
  }

  @Test
  void joinsLinesWithOneBlank() {
    assertThat(Normaliser.normalise("  a line\n   and  another\t one "))
        .isEqualTo("a line and another one");
    assertThat(Normaliser.normalise("the Anglo-\nNorlandic pact"))
        .isEqualTo("the Anglo-Norlandic pact");
  }

  @Test
  void leadsEveryCharacterBackToItsOrigin() {
    String document = "He said:\n“Co\u00adoperation — now…” Then he left.";
    NormalText normal = Normaliser.normalise(document, new Span(0, document.length()), Set.of());

    assertThat(normal.text()).isEqualTo("He said: \"Cooperation -- now...\" Then he left.");
    for (String word : new String[] {"He", "said:", "now", "left."}) {
      int at = normal.text().indexOf(word);
      assertThat(normal.original(at, at + word.length()).of(document)).isEqualTo(word);
    }
    int word = normal.text().indexOf("Cooperation");
    assertThat(normal.original(word, word + "Cooperation".length()).of(document))
        .isEqualTo("Co\u00adoperation");
    int dash = normal.text().indexOf("--");
    assertThat(normal.original(dash, dash + 2).of(document)).isEqualTo("—");
    int dots = normal.text().indexOf("...");
    assertThat(normal.original(dots, dots + 3).of(document)).isEqualTo("…");
  }

  @Test
  void takesSingleMarksOfAQuotationForDoubleOnes() {
    String document = "She needs ‘more dialogue’, as Norland’s envoys know.";
    NormalText normal =
        Normaliser.normalise(
            document,
            new Span(0, document.length()),
            Set.of(document.indexOf('‘'), document.indexOf('’')));

    assertThat(normal.text()).isEqualTo("She needs \"more dialogue\", as Norland's envoys know.");
  }
}
