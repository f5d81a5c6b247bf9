package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private TurnDrafts() {}

  static List<Draft> of(DocumentView doc) {
    List<Draft> out = new ArrayList<>();
    for (Turn turn : doc.text().turns()) {
      boolean speaks =
          turn.kind() == Turn.Kind.ANSWER
              && turn.speaker().map(s -> s.kind() != EntityKind.OUTLET).orElse(false);
      int sentence = speaks ? doc.sentenceAt(turn.label().begin()) : -1;
      if (sentence >= 0) {
        draft(doc, turn, sentence).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<Draft> draft(DocumentView doc, Turn turn, int sentence) {
    List<Span> content = new ArrayList<>();
    int begin = opening(doc, turn, sentence);
    for (Span span : turn.content()) {
      Span rest = new Span(Math.max(begin, span.begin()), Math.max(begin, span.end()));
      Span trimmed = rest.trim(doc.chars());
      if (trimmed.length() > 0) {
        content.add(trimmed);
      }
    }
    int words = content.stream().mapToInt(s -> s.of(doc.chars()).split("\\s+").length).sum();
    if (words < SHORTEST_CONTENT) {
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
