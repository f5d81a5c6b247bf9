package org.parley.track.ask;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.document.Span;

/**
 * Parts a condition into what is to come first and what follows: "Y if X", "If X, Y", "X before Y
 * can". Only where the text marks both halves, and the half that is to come first is about somebody
 * else than the speaker: "until Friday" and "if necessary" are none.
 */
final class TermsReader {
  /** Words that a half needs to say anything. */
  private static final int LEAST = 2;

  /** Words within which the half that is to come first names who is to move. */
  private static final int SUBJECT = 7;

  private final PhraseList after;
  private final PhraseList before;
  private final PhraseList guard;
  private final PhraseList others;
  private final PhraseList modal;
  private final SideNames names;

  TermsReader(Codebook codebook, SideNames names) {
    this.names = names;
    after = PhraseList.of(codebook, "ask.condition-after");
    before = PhraseList.of(codebook, "ask.condition-before");
    guard = PhraseList.of(codebook, "ask.condition-not-after");
    others = PhraseList.of(codebook, "ask.other-side");
    modal = PhraseList.of(codebook, "ask.modal");
  }

  /** The halves of what a speaker of {@code side} says. */
  Optional<Terms> of(List<TextWord> words, String side) {
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && guard.at(words, i - 1).isPresent()) {
        continue;
      }
      Optional<PhraseList.Hit> follows = after.at(words, i);
      if (follows.isPresent()) {
        return following(words, follows.get(), side);
      }
      Optional<PhraseList.Hit> leads = before.at(words, i);
      if (leads.isPresent()) {
        List<TextWord> asked = backwards(words, i);
        List<TextWord> given = clause(words, leads.get().end());
        return modal.in(given) && isOfAnother(asked, side) ? terms(asked, given) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Y if X"; or "If X, Y" where nothing stands before. */
  private Optional<Terms> following(List<TextWord> words, PhraseList.Hit marker, String side) {
    List<TextWord> asked = clause(words, marker.end());
    if (!isOfAnother(asked, side)) {
      return Optional.empty();
    }
    List<TextWord> given = backwards(words, marker.begin());
    if (given.size() < LEAST) {
      given = clause(words, Math.min(words.size(), marker.end() + asked.size() + 1));
    }
    return terms(asked, given);
  }

  private boolean isOfAnother(List<TextWord> words, String side) {
    List<TextWord> half = words.subList(0, Math.min(SUBJECT, words.size()));
    return others.in(half)
        || names.in(half).stream()
            .anyMatch(n -> n.actor() && n.side().filter(s -> !s.equals(side)).isPresent());
  }

  private static Optional<Terms> terms(List<TextWord> asked, List<TextWord> given) {
    if (asked.size() < LEAST || given.size() < LEAST) {
      return Optional.empty();
    }
    return Optional.of(new Terms(span(asked), span(given)));
  }

  private static Span span(List<TextWord> words) {
    return new Span(words.get(0).begin(), words.get(words.size() - 1).end());
  }

  /** From a word to the next mark. */
  private static List<TextWord> clause(List<TextWord> words, int begin) {
    int end = begin;
    while (end < words.size() && !words.get(end).isMark()) {
      end++;
    }
    return words.subList(begin, end);
  }

  /** From the begin of the sentence to a word, without a mark at its end. */
  private static List<TextWord> backwards(List<TextWord> words, int end) {
    int last = end;
    while (last > 0 && words.get(last - 1).isMark()) {
      last--;
    }
    int begin = last;
    while (begin > 0 && !".?!;".contains(words.get(begin - 1).lower())) {
      begin--;
    }
    return words.subList(begin, last);
  }
}
