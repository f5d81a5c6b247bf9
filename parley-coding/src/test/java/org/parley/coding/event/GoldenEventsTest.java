package org.parley.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence for each construction that the coder reads, with all its events. */
class GoldenEventsTest {
  record Golden(String sentence, List<String> events) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static List<Golden> goldens() throws IOException {
    Map<String, List<String>> read = new LinkedHashMap<>();
    String text;
    try (InputStream in = GoldenEventsTest.class.getResourceAsStream("/event/golden.txt")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    String sentence = "";
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("  ")) {
        Objects.requireNonNull(read.get(sentence)).add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentence = line.strip();
        read.put(sentence, new ArrayList<>());
      }
    }
    return read.entrySet().stream().map(e -> new Golden(e.getKey(), e.getValue())).toList();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void codesTheSentence(Golden golden) {
    List<String> coded = Halmar.code(golden.sentence()).stream().map(Halmar::describe).toList();

    assertThat(coded).isEqualTo(golden.events());
  }
}
