package org.parley.coding.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A sentence or two of our own for each rule, and hard cases that are none. */
class GoldenRelationsTest {
  private record Block(String name, String text, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> goldenSentences() {
    return blocks().stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.name(),
                    () ->
                        assertThat(
                                Straits.code(block.text()).stream()
                                    .map(r -> RecordLine.of(r, block.text()))
                                    .toList())
                            .containsExactlyInAnyOrderElementsOf(block.expected())));
  }

  private static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (String part : resource().split("\n## ")) {
      String[] lines = part.split("\n");
      List<String> text = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int i = 1; i < lines.length; i++) {
        if (lines[i].startsWith("= ")) {
          expected.add(lines[i].substring(2));
        } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
          text.add(lines[i]);
        }
      }
      if (!text.isEmpty()) {
        blocks.add(new Block(lines[0], String.join("\n", text), List.copyOf(expected)));
      }
    }
    return blocks;
  }

  private static String resource() {
    try (InputStream in = GoldenRelationsTest.class.getResourceAsStream("/relation/golden.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
