package org.parley.language.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Paragraph;
import org.parley.language.Turn;

/**
 * Finds the turns of a document by the labels that open its paragraphs. A document has turns if two
 * labels in capitals ("DORN:", "Q:") or two labels of a kind in small letters, beside another one,
 * open paragraphs; one label in capitals, or each of two in small letters, is enough if it tells
 * that somebody speaks ("MS. DORN:", "Judge Dorn:"). Immutable; to be shared by threads.
 */
public final class TurnFinder {
  private static final int LONGEST_LABEL = 130;
  private static final int MOST_PARAGRAPHS = 20;

  /** Up to six words that begin with a capital, then a note in brackets, then a colon. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'\u2019-]{0,30}(?: [\\p{L}.'\u2019-]{1,30}){0,5})"
              + "(?: ?\\([^()\\n]{1,60}\\))? ?:\\s+(?=\\S)");

  private static final Pattern LETTER = Pattern.compile("([QA])\\.\\s+(?=\\S)");

  private final TurnWords words;
  private final TurnSpeakers speakers;

  public TurnFinder(Codebook codebook) {
    this.words = TurnWords.of(codebook);
    this.speakers = new TurnSpeakers(words);
  }

  /** The spans of all turns that are no questions, before the document is parsed. */
  public List<Span> answers(Document document, List<Paragraph> paragraphs) {
    return labelled(document.text(), paragraphs).stream()
        .filter(turn -> turn.kind() == Turn.Kind.ANSWER)
        .map(turn -> turn.label().union(turn.content().get(turn.content().size() - 1)))
        .toList();
  }

  /** The turns of an annotated document with their speakers. */
  public List<Turn> find(AnnotatedText text) {
    return speakers.resolve(text, labelled(text.document().text(), text.paragraphs()));
  }

  private List<LabelledTurn> labelled(String text, List<Paragraph> paragraphs) {
    List<Label> labels =
        spoken(
            labels(text, paragraphs).stream()
                .filter(label -> !words.isTopic(label.name()))
                .toList());
    List<LabelledTurn> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int next = i + 1 < labels.size() ? labels.get(i + 1).paragraph() : paragraphs.size();
      int end = Math.min(next, label.paragraph() + MOST_PARAGRAPHS);
      List<Span> content = new ArrayList<>();
      content.add(new Span(label.end(), paragraphs.get(label.paragraph()).span().end()));
      for (int p = label.paragraph() + 1; p < end; p++) {
        if (paragraphs.get(p).type() == Paragraph.Type.HEADING) {
          break;
        }
        content.add(paragraphs.get(p).span());
      }
      turns.add(new LabelledTurn(label.span(), label.name(), content, Turn.Kind.ANSWER));
    }
    return withKinds(text, turns);
  }

  /** Who asks: by the label, or whoever's turns mostly end in a question mark. */
  private List<LabelledTurn> withKinds(String text, List<LabelledTurn> turns) {
    Map<String, Integer> balance = new HashMap<>();
    for (LabelledTurn turn : turns) {
      Span last = turn.content().get(turn.content().size() - 1).trim(text);
      boolean asks = last.length() > 0 && text.charAt(last.end() - 1) == '?';
      balance.merge(turn.name(), asks ? 1 : -1, Integer::sum);
    }
    return turns.stream()
        .map(
            turn -> {
              boolean asks =
                  words.question().contains(turn.name())
                      || turns.size() > 1
                          && !words.answer().contains(turn.name())
                          && balance.getOrDefault(turn.name(), 0) > 0;
              Turn.Kind kind = asks ? Turn.Kind.QUESTION : Turn.Kind.ANSWER;
              return new LabelledTurn(turn.label(), turn.name(), turn.content(), kind);
            })
        .toList();
  }

  /**
   * A paragraph's label.
   *
   * @param end where the content begins
   */
  private record Label(int paragraph, Span span, int end, String name, boolean capitals) {}

  /** The labels that open turns. */
  private List<Label> spoken(List<Label> all) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> somebody = new HashSet<>();
    int capitals = 0;
    for (Label label : all) {
      counts.merge(label.name(), 1, Integer::sum);
      capitals += label.capitals() ? 1 : 0;
      if (words.isSomebody(label.name())) {
        somebody.add(label.name());
      }
    }
    boolean inCapitals = capitals >= 2;
    boolean inSmall = counts.size() >= 2;
    return all.stream()
        .filter(
            label -> {
              boolean speaks = somebody.contains(label.name());
              return label.capitals()
                  ? inCapitals || speaks
                  : inSmall
                      && (counts.getOrDefault(label.name(), 0) >= 2
                          || speaks && somebody.size() >= 2);
            })
        .toList();
  }

  /** Whatever looks like a label at the beginning of a paragraph. */
  private static List<Label> labels(String text, List<Paragraph> paragraphs) {
    List<Label> all = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      int begin = paragraph.span().begin();
      int end = Math.min(paragraph.span().end(), begin + LONGEST_LABEL);
      for (Pattern pattern : List.of(LABEL, LETTER)) {
        Matcher matcher = pattern.matcher(text).region(begin, end);
        if (matcher.lookingAt()) {
          String words = matcher.group(1);
          boolean capital = words.chars().noneMatch(Character::isLowerCase);
          String name = words.toLowerCase(Locale.ROOT);
          Span span = new Span(begin, matcher.end(1));
          all.add(new Label(paragraph.index(), span, matcher.end(), name, capital));
          break;
        }
      }
    }
    return all;
  }
}
