package org.parley.learn.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.Span;
import org.parley.record.Act;
import org.parley.record.Stance;

/** Makes a block of its lines, and says what is wrong with them. */
final class BlockReader {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "who", "which");
  private static final Pattern STATEMENT =
      Pattern.compile("> (\\d{1,3}) (\\S+) (\\S+) (\\S+)((?:; (?:speaker|to) [^;]+)*)");

  private final String place;
  private final String id;
  private final Style style;
  private final List<String> paragraphs = new ArrayList<>();
  private final Map<Integer, Matcher> statements = new TreeMap<>();
  private final List<TrainingProblem> problems;

  BlockReader(String place, String id, Style style, List<TrainingProblem> problems) {
    this.place = place;
    this.id = id;
    this.style = style;
    this.problems = problems;
  }

  /** Takes a paragraph, or what is said of a statement. */
  void line(String line) {
    if (line.startsWith(">")) {
      statement(line);
    } else {
      paragraphs.add(line);
    }
  }

  private void statement(String line) {
    Matcher fields = STATEMENT.matcher(line);
    if (!fields.matches()) {
      wrong("cannot read \"" + line + "\"; write: > NUMBER VOICE ACT STANCE; speaker N; to N");
    } else if (statements.put(Integer.parseInt(fields.group(1)), fields) != null) {
      wrong("statement " + fields.group(1) + " has two lines");
    }
  }

  Optional<TrainingBlock> finish() {
    int before = problems.size();
    MarkedText text = MarkedText.of(String.join("\n\n", paragraphs));
    text.problems().forEach(this::wrong);
    if (text.plain().isBlank()) {
      wrong("has no text");
    }
    if (text.plain().contains("  ")) {
      wrong("has two blanks together");
    }
    Set<Integer> numbers = new TreeSet<>(statements.keySet());
    text.pieces().forEach(p -> numbers.add(p.number()));
    List<MarkedStatement> marked = new ArrayList<>();
    for (int number : numbers) {
      statement(text, number).ifPresent(marked::add);
    }
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new TrainingBlock(id, place, style, text.plain(), marked));
  }

  private Optional<MarkedStatement> statement(MarkedText text, int number) {
    Matcher fields = statements.get(number);
    List<Span> content = spans(text, number, MarkedText.Role.CONTENT);
    List<Span> sources = spans(text, number, MarkedText.Role.SOURCE);
    List<Span> cues = spans(text, number, MarkedText.Role.CUE);
    if (fields == null || content.isEmpty()) {
      wrong("statement " + number + (fields == null ? " has no > line" : " has no content"));
      return Optional.empty();
    }
    Optional<String> speaker = option(fields.group(5), "speaker");
    Optional<Span> source = sources.stream().findFirst();
    if (sources.size() > 1 || cues.size() > 1) {
      wrong("statement " + number + " has two sources or two cues");
    }
    boolean pronoun =
        source
            .map(s -> text.plain().substring(s.begin(), s.end()).toLowerCase(Locale.ROOT))
            .filter(PRONOUNS::contains)
            .isPresent();
    if (speaker.isEmpty() && (source.isEmpty() || pronoun)) {
      wrong("statement " + number + " does not say who speaks; add \"; speaker NAME\"");
    }
    Optional<MarkedVoice> voice = value(MarkedVoice.values(), fields.group(2), "voice");
    Optional<Act> act = value(Act.values(), fields.group(3), "act");
    Optional<Stance> stance = value(Stance.values(), fields.group(4), "stance");
    if (voice.isEmpty() || act.isEmpty() || stance.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MarkedStatement(
            number,
            voice.get(),
            act.get(),
            stance.get(),
            source,
            cues.stream().findFirst(),
            content,
            speaker,
            option(fields.group(5), "to")));
  }

  private static List<Span> spans(MarkedText text, int number, MarkedText.Role role) {
    return text.pieces().stream()
        .filter(p -> p.number() == number && p.role() == role)
        .map(MarkedText.Piece::span)
        .sorted()
        .toList();
  }

  private static Optional<String> option(String options, String name) {
    for (String option : options.split("; ")) {
      if (option.startsWith(name + " ")) {
        return Optional.of(option.substring(name.length() + 1).strip());
      }
    }
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> value(E[] values, String name, String field) {
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(value);
      }
    }
    wrong(field + " \"" + name + "\" is unknown; allowed: " + names(values));
    return Optional.empty();
  }

  private static <E extends Enum<E>> String names(E[] values) {
    List<String> names = new ArrayList<>();
    for (E value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", names);
  }

  private void wrong(String message) {
    problems.add(new TrainingProblem(place, id + ": " + message));
  }
}
