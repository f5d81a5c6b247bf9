package org.parley.coding.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sentences of our own with the positions that stand in them. */
final class PositionSentences {
  /**
   * One sentence.
   *
   * @param positions "proposition value"
   * @param fair what may be found as well
   */
  record Item(String text, Set<String> positions, Set<String> fair) {}

  private PositionSentences() {}

  static List<Item> read(String name) {
    List<Item> items = new ArrayList<>();
    for (String line : lines(Path.of("src/test/resources/topic", name + ".txt"))) {
      if (line.startsWith("> ") || line.startsWith("~ ")) {
        Item item = items.get(items.size() - 1);
        if (!line.equals("> none")) {
          (line.charAt(0) == '>' ? item.positions() : item.fair()).add(line.substring(2));
        }
      } else if (!line.isBlank() && line.charAt(0) != '#') {
        items.add(new Item(line, new TreeSet<>(), new TreeSet<>()));
      }
    }
    return items;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
