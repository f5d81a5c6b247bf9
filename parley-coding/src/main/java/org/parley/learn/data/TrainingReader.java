package org.parley.learn.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads every {@code .txt} file of a folder as training blocks, in name order. */
public final class TrainingReader {
  private static final Pattern HEAD = Pattern.compile("# ([a-z]+-[sp]\\d+) (\\S+)");

  private final List<TrainingBlock> blocks = new ArrayList<>();
  private final List<TrainingProblem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private Optional<BlockReader> open = Optional.empty();
  private boolean headed;

  private TrainingReader() {}

  /**
   * Reads a folder. Blocks with a mistake are left out and named among the problems.
   *
   * @throws IOException if a file cannot be read
   */
  public static TrainingSet read(Path folder) throws IOException {
    TrainingReader reader = new TrainingReader();
    String hash = TrainingFiles.each(folder, reader::file);
    return new TrainingSet(reader.blocks, reader.problems, hash);
  }

  private void file(String name, String text) {
    headed = false;
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String place = name + ":" + number;
      if (line.startsWith("# ")) {
        finish();
        headed = true;
        head(place, line);
      } else if (!line.isBlank()) {
        if (!headed) {
          problems.add(new TrainingProblem(place, "text before the first line # ID STYLE"));
        }
        open.ifPresent(block -> block.line(line));
      }
    }
    finish();
  }

  private void head(String place, String line) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      problems.add(new TrainingProblem(place, "cannot read \"" + line + "\"; write: # ID STYLE"));
    } else if (!ids.add(head.group(1))) {
      problems.add(new TrainingProblem(place, "id " + head.group(1) + " stands twice"));
    } else {
      style(place, head.group(2))
          .ifPresent(
              style -> open = Optional.of(new BlockReader(place, head.group(1), style, problems)));
    }
  }

  private Optional<Style> style(String place, String name) {
    for (Style style : Style.values()) {
      if (style.name().equalsIgnoreCase(name)) {
        return Optional.of(style);
      }
    }
    problems.add(new TrainingProblem(place, "style \"" + name + "\" is unknown"));
    return Optional.empty();
  }

  private void finish() {
    open.flatMap(BlockReader::finish).ifPresent(blocks::add);
    open = Optional.empty();
  }
}
