package org.parley.track.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Report;

/**
 * Finds the half of a conditional statement that says on what it depends, by the words of condition
 * of the codebook: from the word to the end of the sentence, or to the comma where the condition
 * comes first. Immutable; linear in the length of the statement.
 */
public final class ConditionFinder {
  private static final String STRONG = "standing.condition";
  private static final String OF_TIME = "standing.condition-of-time";

  /** Longer than any clause that anybody would want to read. */
  private static final int MOST = 300;

  private static final Pattern COMES_FIRST =
      Pattern.compile("(?:^|[,:;\u201c\"\u2018(\u2013\u2014]|\\b(?:that|but|and))\\s*$");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern END =
      Pattern.compile("[.!?](?=\\s|$|[\u201d\"\u2019])|[;\u201d\"]|\\s[\u2013\u2014]\\s|\n");

  private final List<Pattern> words;

  private ConditionFinder(List<Pattern> words) {
    this.words = words;
  }

  /** Finds nothing with a codebook that has no words of condition. */
  public static ConditionFinder of(Codebook codebook) {
    List<Pattern> words = new ArrayList<>();
    for (String name : List.of(STRONG, OF_TIME)) {
      List<String> phrases = codebook.lexicons().getOrDefault(name, List.of());
      if (!phrases.isEmpty()) {
        words.add(anyOf(phrases));
      }
    }
    return new ConditionFinder(List.copyOf(words));
  }

  private static Pattern anyOf(List<String> phrases) {
    String longestFirst =
        phrases.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(p -> p))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\w-])(?:" + longestFirst + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** The conditions in the words of the sides' officials, by side, then in order. */
  public List<Condition> of(List<PositionHistory> sides) {
    List<Condition> out = new ArrayList<>();
    for (PositionHistory side : sides) {
      for (Utterance said : side.utterances()) {
        if (said.value() == PositionValue.CONDITIONAL) {
          out.add(new Condition(side.holder().side(), said, clause(said.statement())));
        }
      }
    }
    return out;
  }

  /** In what was said; where it stands outside of that, in the sentence. */
  Optional<Span> clause(Report<Statement> said) {
    List<Span> places = new ArrayList<>(said.record().content());
    places.add(said.record().provenance().evidence());
    for (Pattern word : words) {
      for (Span place : places) {
        Optional<Span> found = clause(word, place, place.of(said.document().text()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> clause(Pattern word, Span place, String text) {
    Matcher found = word.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int begin = found.start();
    boolean first = COMES_FIRST.matcher(text.substring(Math.max(0, begin - 8), begin)).find();
    int end = Math.min(text.length(), begin + MOST);
    Matcher stop = END.matcher(text).region(found.end(), end);
    end = stop.find() ? stop.start() : end;
    Matcher comma = COMMA.matcher(text).region(found.end(), end);
    end = first && comma.find() ? comma.start() : end;
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Optional.of(new Span(place.begin() + begin, place.begin() + end));
  }
}
