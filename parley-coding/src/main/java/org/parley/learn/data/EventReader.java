package org.parley.learn.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.record.Certainty;
import org.parley.record.Realis;

/**
 * Reads sentences with their events: {@code # ID STYLE}, a line of text, then {@code > CODE SOURCE
 * > TARGET [REALIS] [CERTAINTY]} for each event or {@code > none}. The format stands in {@code
 * training/README.md}.
 */
public final class EventReader {
  private static final Pattern HEAD = Pattern.compile("# (\\S+) (\\w+)");
  private static final Pattern EVENT =
      Pattern.compile(
          "> ((?:0[1-9]|1[0-9]|20)[0-9]{0,2}) ([A-Z]{3,15}|---) > ([A-Z]{3,15}|-)"
              + "(?: (actual|planned|hypothetical|negated))?(?: (stated|reported|alleged))?");
  private static final String NONE = "> none";

  private final Set<String> codes;
  private final List<EventBlock> blocks = new ArrayList<>();
  private final List<TrainingProblem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private Optional<Draft> open = Optional.empty();

  private EventReader(Set<String> codes) {
    this.codes = codes;
  }

  /** A block while its lines come. */
  private static final class Draft {
    final String id;
    final String place;
    final Style style;
    final StringBuilder text = new StringBuilder();
    final List<MarkedEvent> events = new ArrayList<>();
    boolean answered;

    Draft(String id, String place, Style style) {
      this.id = id;
      this.place = place;
      this.style = style;
    }
  }

  /**
   * Reads the {@code .txt} files of a folder. Blocks with a mistake are left out and named among
   * the problems.
   *
   * @param codes the CAMEO codes that exist
   * @throws IOException if a file cannot be read
   */
  public static EventSet read(Path folder, Set<String> codes) throws IOException {
    EventReader reader = new EventReader(codes);
    String hash = TrainingFiles.each(folder, reader::file);
    return new EventSet(reader.blocks, reader.problems, hash);
  }

  private void file(String name, String text) {
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String place = name + ":" + number;
      if (line.startsWith("# ")) {
        finish();
        head(place, line);
      } else if (line.startsWith(">")) {
        event(place, line);
      } else if (!line.isBlank()) {
        words(place, line);
      }
    }
    finish();
  }

  private void head(String place, String line) {
    Matcher head = HEAD.matcher(line);
    Optional<Style> style = head.matches() ? style(head.group(2)) : Optional.empty();
    if (style.isEmpty()) {
      problem(place, "cannot read \"" + line + "\"; write: # ID STYLE");
    } else if (!ids.add(head.group(1))) {
      problem(place, "id " + head.group(1) + " stands twice");
    } else {
      open = Optional.of(new Draft(head.group(1), place, style.get()));
    }
  }

  private void words(String place, String line) {
    if (open.isEmpty() || open.get().answered) {
      problem(place, "text outside a block; a block begins with # ID STYLE");
      return;
    }
    StringBuilder text = open.get().text;
    text.append(text.isEmpty() ? "" : "\n\n").append(line.strip());
  }

  private void event(String place, String line) {
    if (open.isEmpty()) {
      problem(place, "event outside a block");
      return;
    }
    Draft draft = open.get();
    draft.answered = true;
    if (line.strip().equals(NONE)) {
      return;
    }
    Matcher event = EVENT.matcher(line.strip());
    if (!event.matches()) {
      problem(
          place,
          "cannot read \"" + line + "\"; write: > CODE SOURCE > TARGET [REALIS] [CERTAINTY]");
    } else if (!codes.contains(event.group(1))) {
      problem(place, "there is no CAMEO code " + event.group(1));
    } else {
      draft.events.add(
          new MarkedEvent(
              event.group(1),
              event.group(2),
              Optional.of(event.group(3)).filter(t -> !t.equals("-")),
              event.group(4) == null ? Realis.ACTUAL : Realis.valueOf(upper(event.group(4))),
              event.group(5) == null
                  ? Certainty.STATED
                  : Certainty.valueOf(upper(event.group(5)))));
    }
  }

  private void finish() {
    if (open.isPresent()) {
      Draft draft = open.get();
      if (draft.text.isEmpty() || !draft.answered) {
        problem(draft.place, draft.id + " has no text or no line of events (or > none)");
      } else {
        blocks.add(
            new EventBlock(
                draft.id, draft.place, draft.style, draft.text.toString(), draft.events));
      }
    }
    open = Optional.empty();
  }

  private void problem(String place, String message) {
    problems.add(new TrainingProblem(place, message));
    open = Optional.empty();
  }

  private static Optional<Style> style(String name) {
    for (Style style : Style.values()) {
      if (style.name().equals(upper(name))) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
