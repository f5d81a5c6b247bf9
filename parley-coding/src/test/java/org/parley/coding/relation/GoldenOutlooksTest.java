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
import org.parley.record.Outlook;

/** What is ahead in many forms, read as it stands and with the names of the sides exchanged. */
class GoldenOutlooksTest {
  private record Block(String text, List<String> expected) {
    /** The block with the sides and their officials exchanged. */
    Block mirrored() {
      return new Block(swap(text), expected.stream().map(Block::swap).toList());
    }

    private static String swap(String text) {
      return swap(
          swap(swap(text, "Norland", "Sudmark"), "Compact", "League"), "Ilva Dorn", "Karel Zoltan");
    }

    private static String swap(String text, String one, String other) {
      return text.replace(one, "\u0000").replace(other, one).replace("\u0000", other);
    }
  }

  @TestFactory
  Stream<DynamicTest> asWritten() {
    return blocks().stream().map(GoldenOutlooksTest::test);
  }

  @TestFactory
  Stream<DynamicTest> mirrored() {
    return blocks().stream().map(Block::mirrored).map(GoldenOutlooksTest::test);
  }

  private static DynamicTest test(Block block) {
    return DynamicTest.dynamicTest(
        block.text(), () -> assertThat(outlooks(block.text())).isEqualTo(block.expected()));
  }

  private static List<String> outlooks(String text) {
    return Straits.code(text).stream()
        .filter(Outlook.class::isInstance)
        .map(Outlook.class::cast)
        .map(
            o ->
                String.join(
                    "|",
                    o.direction().label(),
                    o.horizon().orElse(""),
                    o.condition().orElse(""),
                    o.by()))
        .toList();
  }

  private static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String text = "";
    List<String> expected = new ArrayList<>();
    for (String line : resource().split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("= ")) {
        expected.add(line.substring(2).replaceAll("\\s*\\|\\s*", "|"));
      } else if (!line.equals("-")) {
        add(blocks, text, expected);
        text = line;
        expected = new ArrayList<>();
      }
    }
    add(blocks, text, expected);
    return blocks;
  }

  private static void add(List<Block> blocks, String text, List<String> expected) {
    if (!text.isEmpty()) {
      blocks.add(new Block(text, List.copyOf(expected)));
    }
  }

  private static String resource() {
    try (InputStream in = GoldenOutlooksTest.class.getResourceAsStream("/relation/outlooks.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
