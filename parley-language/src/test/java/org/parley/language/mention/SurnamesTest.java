package org.parley.language.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.language.annotate.Halmar.mentions;

import org.junit.jupiter.api.Test;

class SurnamesTest {

  @Test
  void theFamilyNameComesFirstInSomeCountries() {
    assertThat(mentions("North Korean leader Kim Jong Un came on Monday. Kim left on Tuesday."))
        .anyMatch(m -> m.startsWith("Kim ") && m.endsWith("Kim Jong Un"));
    assertThat(mentions("Xi Jinping spoke first. Xi left soon."))
        .anyMatch(m -> m.startsWith("Xi ") && m.endsWith("Xi Jinping"));
  }

  @Test
  void itIsLastElsewhereAndLosesItsSuffix() {
    assertThat(Surnames.of("Arlo Venn")).containsExactly("Venn");
    assertThat(Surnames.of("Arlo Venn Jr.")).containsExactly("Venn");
    assertThat(Surnames.of("Samir al-Dorn")).containsExactly("al-Dorn", "Dorn");
  }
}
