package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Turn;

/**
 * One statement for each answer of a transcript or interview, without a cue; its label stands for
 * the speaker. Courtesies and "Yes." at its beginning are left out where more follows.
 */
final class TurnDrafts {
  private static final int SHORTEST_CONTENT = 4;

  /** "Thank you very much." */
  private static final int LONGEST_COURTESY = 4;

  /** A note of the reporter's that stands by itself: "(Laughter.)", "[Through interpreter]". */
  private static final Pattern STAGE =
      Pattern.compile(
          "(?<![^\\s])(?:\\(\\p{Lu}[^()\\n]{2,60}\\)|\\[\\p{L}[^\\[\\]\\n]{2,60}])(?=\\s|$)");

  /** What opens an answer in a sentence without a verb: "Thank you", "Next question". */
  private static final Set<String> COURTESIES =
      Set.of("thank", "thanks", "good", "welcome", "hello", "hi", "next", "please", "sorry");

  private static final int MOST_NOTES = 200;

  private TurnDrafts() {}

  static List<Draft> of(DocumentView doc) {
    List<Draft> out = new ArrayList<>();
    boolean asked = false;
    for (Turn turn : doc.text().turns()) {
      boolean speaks =
          turn.kind() == Turn.Kind.ANSWER
              && turn.speaker().map(s -> s.kind() != EntityKind.OUTLET).orElse(true);
      int sentence = speaks ? doc.sentenceAt(turn.label().begin()) : -1;
      if (sentence >= 0) {
        draft(doc, turn, sentence, asked).ifPresent(out::add);
      }
      asked = turn.kind() == Turn.Kind.QUESTION;
    }
    return out;
  }

  private static Optional<Draft> draft(DocumentView doc, Turn turn, int sentence, boolean asked) {
    List<Span> content = new ArrayList<>();
    int begin = opening(doc, turn, sentence);
    for (Span span : turn.content()) {
      addSpoken(
          doc.chars(),
          new Span(Math.max(begin, span.begin()), Math.max(begin, span.end())),
          content);
    }
    int words = content.stream().mapToInt(s -> s.of(doc.chars()).split("\\s+").length).sum();
    if (words == 0 || words < SHORTEST_CONTENT && !answers(doc, content.get(0), asked)) {
      return Optional.empty();
    }
    Tree tree = doc.tree(sentence);
    return Optional.of(
        Draft.ruled(
            new Source(tree, tokenAt(tree, turn.label()), tree.size()),
            Optional.empty(),
            Optional.empty(),
            content,
            Optional.empty(),
            LabelConstruction.TRANSCRIPT));
  }

  /** Adds what stands between the notes in a span. */
  private static void addSpoken(String text, Span span, List<Span> content) {
    Matcher matcher = STAGE.matcher(text).region(span.begin(), span.end());
    int from = span.begin();
    for (int notes = 0; notes < MOST_NOTES && matcher.find(); notes++) {
      add(text, new Span(from, matcher.start()), content);
      from = matcher.end();
    }
    add(text, new Span(from, span.end()), content);
  }

  private static void add(String text, Span span, List<Span> content) {
    Span trimmed = span.trim(text);
    if (trimmed.length() > 0) {
      content.add(trimmed);
    }
  }

  /** "Every day." after a question, or "I do." */
  private static boolean answers(DocumentView doc, Span content, boolean asked) {
    String first = content.of(doc.chars()).split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
    if (COURTESIES.contains(first)) {
      return false;
    }
    return asked || says(doc.tree(doc.sentenceAt(content.begin())).sentence(), content.begin());
  }

  /** Where the first sentence begins that says something. */
  private static int opening(DocumentView doc, Turn turn, int sentence) {
    int begin = turn.content().get(0).begin();
    int end = turn.span().end();
    for (int s = sentence; s < doc.trees().size(); s++) {
      Sentence each = doc.tree(s).sentence();
      boolean last = each.span().end() >= end;
      int from = Math.max(begin, each.span().begin());
      if (last
          || wordsBetween(doc, from, each.span().end()) > LONGEST_COURTESY
          || says(each, from)) {
        return from;
      }
      begin = each.span().end();
    }
    return begin;
  }

  /** "I reject that." is short, but says something; "Thank you." has no subject. */
  private static boolean says(Sentence sentence, int from) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.span().begin() >= from && t.relation().startsWith("nsubj"));
  }

  private static int wordsBetween(DocumentView doc, int from, int to) {
    String words = doc.chars().substring(from, Math.max(from, to)).strip();
    return words.isEmpty() ? 0 : words.split("\\s+").length;
  }

  private static int tokenAt(Tree tree, Span label) {
    for (int i = tree.size() - 1; i > 0; i--) {
      if (label.contains(tree.token(i).span())) {
        return i;
      }
    }
    return 0;
  }
}
