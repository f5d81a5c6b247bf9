package org.parley.track.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Report;

/**
 * Finds the half of a conditional statement that says on what it depends, by the words of condition
 * of the codebook: from the word to the end of the sentence, or to the comma where the condition
 * comes first; before "before" it is what stands in front. Immutable; linear in the length of the
 * statement.
 */
public final class ConditionFinder {
  private static final String STRONG = "standing.condition";
  private static final String OF_TIME = "standing.condition-of-time";
  private static final String BEFORE_THE_OUTCOME = "standing.before-the-outcome";

  /** Longer than any clause that anybody would want to read. */
  private static final int MOST = 300;

  private static final Pattern COMES_FIRST =
      Pattern.compile("(?:^|[,:;\u201c\"\u2018(\u2013\u2014]|\\b(?:that|but|and))\\s*$");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern END =
      Pattern.compile("[.!?](?=\\s|$|[\u201d\"\u2019])|[;\u201d\"]|\\s[\u2013\u2014]\\s|\n");

  private final List<Pattern> words;
  private final List<Pattern> outcomes;

  private ConditionFinder(List<Pattern> words, List<Pattern> outcomes) {
    this.words = words;
    this.outcomes = outcomes;
  }

  /** Finds nothing with a codebook that has no words of condition. */
  public static ConditionFinder of(Codebook codebook) {
    return new ConditionFinder(
        anyOf(codebook, List.of(STRONG, OF_TIME)), anyOf(codebook, List.of(BEFORE_THE_OUTCOME)));
  }

  private static List<Pattern> anyOf(Codebook codebook, List<String> lexicons) {
    return lexicons.stream()
        .map(name -> codebook.lexicons().getOrDefault(name, List.of()))
        .filter(phrases -> !phrases.isEmpty())
        .map(ConditionFinder::anyOf)
        .toList();
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
    String text = said.document().text();
    return Stream.concat(
            words.stream().flatMap(w -> places.stream().flatMap(p -> from(w, p, text).stream())),
            outcomes.stream().flatMap(w -> places.stream().flatMap(p -> upTo(w, p, text).stream())))
        .findFirst();
  }

  /** The sentence up to the word. */
  private static Optional<Span> upTo(Pattern word, Span place, String document) {
    String text = place.of(document);
    Matcher found = word.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int begin = Math.max(0, found.start() - MOST);
    Matcher stop = END.matcher(text).region(begin, found.start());
    while (stop.find()) {
      begin = stop.end();
    }
    return trimmed(place, text, begin, found.start());
  }

  /** From the word on. */
  private static Optional<Span> from(Pattern word, Span place, String document) {
    String text = place.of(document);
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
    return trimmed(place, text, begin, end);
  }

  private static Optional<Span> trimmed(Span place, String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return begin == end
        ? Optional.empty()
        : Optional.of(new Span(place.begin() + begin, place.begin() + end));
  }
}
