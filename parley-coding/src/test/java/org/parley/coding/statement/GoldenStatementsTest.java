package org.parley.coding.statement;

import static java.util.stream.Collectors.joining;
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
import org.parley.document.Span;
import org.parley.record.Statement;

/** A sentence or two of our own for each construction, and hard cases that are none. */
class GoldenStatementsTest {
  @TestFactory
  Stream<DynamicTest> goldenSentences() {
    return blocks().stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.name(),
                    () ->
                        assertThat(
                                Halmar.code(block.text()).stream()
                                    .map(s -> line(s, block.text()))
                                    .toList())
                            .containsExactlyInAnyOrderElementsOf(block.expected())));
  }

  private static String line(Statement statement, String text) {
    String cue = statement.cue().map(c -> c.of(text)).orElse("");
    String content =
        statement.content().stream().map((Span s) -> words(s.of(text))).collect(joining(" ... "));
    return String.join(
        " | ",
        statement
            .speaker()
            .text()
            .map(s -> name(statement, s.of(text)))
            .orElse(statement.speaker().name()),
        cue,
        content,
        statement.quotation().label());
  }

  /** A resolved speaker by canonical name; a surname alone may stay as it is. */
  private static String name(Statement statement, String inText) {
    String name = statement.speaker().name();
    boolean surname = name.endsWith(" " + inText) && !name.startsWith("unnamed");
    return surname ? inText : name;
  }

  /** Without the marks at the end, on which a boundary does not depend. */
  private static String words(String content) {
    return content.replaceAll(",$", "");
  }

  private static List<Block> blocks() {
    List<Block> out = new ArrayList<>();
    String name = "";
    List<String> text = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : (resource() + "\n## end").split("\n")) {
      if (line.startsWith("## ")) {
        if (text.stream().anyMatch(t -> !t.isBlank())) {
          out.add(new Block(name, String.join("\n", text).strip(), List.copyOf(expected)));
        }
        name = line.substring(3);
        text.clear();
        expected.clear();
      } else if (line.startsWith("= ")) {
        expected.add(line.substring(2));
      } else if (!line.startsWith("#")) {
        text.add(line);
      }
    }
    return out;
  }

  private static String resource() {
    try (InputStream in = GoldenStatementsTest.class.getResourceAsStream("/statement/golden.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Block(String name, String text, List<String> expected) {}
}
