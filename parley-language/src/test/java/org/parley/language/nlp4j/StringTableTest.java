package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringTableTest {

  private static StringTable table(StringTableWriter writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(new DataOutputStream(bytes));
    return new StringTable(ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN));
  }

  @Test
  void findsWhatWasAddedAndNothingElse() throws Exception {
    Random random = new Random(7);
    Map<String, Integer> expected = new HashMap<>();
    while (expected.size() < 5_000) {
      expected.put(word(random), expected.size());
    }
    StringTableWriter writer = new StringTableWriter(expected.size());
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      writer.add(0, entry.getKey(), entry.getValue());
    }
    StringTable table = table(writer);
    expected.forEach((key, value) -> assertThat(table.find(0, key)).as(key).isEqualTo(value));
    for (int i = 0; i < 5_000; i++) {
      String key = word(random);
      assertThat(table.find(0, key)).isEqualTo(expected.getOrDefault(key, StringTable.ABSENT));
    }
  }

  @Test
  void findsManyAtOnce() throws Exception {
    StringTableWriter writer = new StringTableWriter(1_000);
    for (int i = 0; i < 1_000; i++) {
      writer.add(i % 3, "w" + i, i);
    }
    StringTable table = table(writer);
    long[] wanted = new long[2_000];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = Fingerprint.of(i % 3, "w" + i);
    }
    int[] found = new int[wanted.length];
    table.find(wanted, found, wanted.length);
    for (int i = 0; i < wanted.length; i++) {
      assertThat(found[i]).isEqualTo(i < 1_000 ? i : StringTable.ABSENT);
    }
  }

  private static String word(Random random) {
    String alphabet = "abé\u00ff\u0100ж中\ud83d\ude00";
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(8); n > 0; n--) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }

  @Test
  void keepsSpacesApart() throws Exception {
    StringTableWriter writer = new StringTableWriter(2);
    writer.add(1, "word", 10);
    writer.add(2, "word", 20);
    StringTable table = table(writer);
    assertThat(table.find(1, "word")).isEqualTo(10);
    assertThat(table.find(2, "word")).isEqualTo(20);
    assertThat(table.find(3, "word")).isEqualTo(StringTable.ABSENT);
  }

  @Test
  void findsNothingInAnEmptyTable() throws Exception {
    assertThat(table(new StringTableWriter(0)).find(0, "word")).isEqualTo(StringTable.ABSENT);
  }

  @Test
  void refusesAKeyThatCannotBeToldFromAnother() throws Exception {
    StringTableWriter writer = new StringTableWriter(2);
    writer.add(0, "word", 0);
    assertThatThrownBy(() -> writer.add(0, "word", 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("one fingerprint");
  }
}
