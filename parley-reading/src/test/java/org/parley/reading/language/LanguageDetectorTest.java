package org.parley.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Norland attacked.
          en | Police arrest 12 in Northport raid
          en | Minister Ilva Dorn met El Presidente de la Republica in La Paz on Monday.
          en | Shr 31 cts vs 25 cts. Net 4,562,000 vs 3,912,000
          de | Die Minister haben sich am Mittwoch mit den Gesandten getroffen und werden im Mai wieder zusammenkommen.
          fr | Les ministres se sont réunis mercredi et ils ont décidé de poursuivre les discussions sur la paix dans le port.
          es | Los ministros se reunieron el miércoles y decidieron que las conversaciones sobre la paz sigan en mayo.
          it | I ministri si sono incontrati mercoledì e hanno deciso che i colloqui sulla pace non sono finiti.
          pt | Os ministros se reuniram na quarta-feira e decidiram que as conversas sobre a paz não vão parar em maio.
          nl | De ministers hebben elkaar woensdag ontmoet en het is niet zeker dat de gesprekken over vrede in mei doorgaan.
          pl | Ministrowie spotkali się w środę i nie jest pewne, że rozmowy na temat pokoju będą trwać do maja.
          tr | Bakanlar çarşamba günü bir araya geldi ve barış için görüşmelerin mayıs ayına kadar süreceği ile ilgili bir karar aldı.
          ru | Министры встретились в среду.
          uk | Міністри зустрілися у середу, щоб обговорити її наслідки.
          zh | 部长们星期三会面。
          ja | 大臣たちは水曜日に会談した。
          ar | التقى الوزراء يوم الأربعاء.
          """)
  void tellsLanguages(String expected, String text) {
    assertThat(LanguageDetector.detect(text, Optional.empty())).isEqualTo(expected);
  }

  @Test
  void declaredLanguageDecidesOnlyInDoubt() {
    assertThat(LanguageDetector.detect("Zusammenfassung", Optional.of("de-AT"))).isEqualTo("de");
    assertThat(
            LanguageDetector.detect(
                "The ministers met on Wednesday and said that the talks would go on.",
                Optional.of("de")))
        .isEqualTo("en");
  }

  @Test
  void foreignNamesAndQuotedWordsDoNotMakeATextForeign() {
    String text =
        "The Ministry of Foreign Affairs said that the Front de la Paix and the Union de la"
            + " Jeunesse would take part in the talks in Norland.";

    assertThat(LanguageDetector.detect(text, Optional.empty())).isEqualTo("en");
  }
}
