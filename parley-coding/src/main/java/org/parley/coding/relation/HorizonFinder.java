package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.document.Span;
import org.parley.language.DateMention;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Finds the words that say when: a phrase of the lexicon ("the foreseeable future"), a stretch of
 * time counted from now ("the next three to five years", "within months"), a date ("by June 2020"),
 * or what something is to come before ("until the elections in March"). What bounds it ("by",
 * "before", "until") belongs to it.
 */
final class HorizonFinder {
  /** Words that a stretch of time may begin with before its unit. */
  private static final int REACH = 7;

  /** Words of what something is to come before. */
  private static final int MOST = 7;

  private final PhraseIndex<String> phrases;
  private final Set<String> bounds;
  private final Set<String> orders;
  private final Set<String> units;
  private final Set<String> parts;
  private final Set<String> marks;
  private final Set<String> past;
  private final Set<String> events;

  HorizonFinder(Codebook codebook) {
    this.phrases = PhraseIndex.of(codebook.lexicon("outlook.horizon"));
    this.bounds = Set.copyOf(codebook.lexicon("outlook.horizon-bound"));
    this.orders = Set.copyOf(codebook.lexicon("outlook.horizon-order"));
    this.units = Set.copyOf(codebook.lexicon("outlook.horizon-unit"));
    this.parts = Set.copyOf(codebook.lexicon("outlook.horizon-part"));
    this.marks = Set.copyOf(codebook.lexicon("outlook.horizon-mark"));
    this.past = Set.copyOf(codebook.lexicon("outlook.horizon-past"));
    this.events = Set.copyOf(codebook.lexicon("outlook.horizon-event"));
  }

  /** The longest such words outside of the condition; the first of equals. */
  Optional<Span> find(Reading reading, int s, Optional<Span> condition) {
    Scene scene = reading.scenes().get(s);
    List<Span> found = new ArrayList<>();
    for (PhraseMatch<String> match : phrases.find(scene.units())) {
      found.add(bounded(scene.sentence(), scene.first(match), scene.last(match)));
    }
    for (Token token : scene.sentence().tokens()) {
      if (units.contains(lower(token)) || units.contains(token.lemma())) {
        stretch(scene.sentence(), token.index()).ifPresent(found::add);
      }
      before(scene.sentence(), token).ifPresent(found::add);
    }
    for (DateMention date : reading.text().datesIn(s)) {
      date(reading, scene.sentence(), date).ifPresent(found::add);
    }
    return found.stream()
        .filter(f -> condition.isEmpty() || !condition.get().overlaps(f))
        .max(Comparator.comparingInt(Span::length).thenComparing(f -> -f.begin()));
  }

  /** With the word before that bounds it, if any. */
  private Span bounded(Sentence sentence, int first, int last) {
    int begin = first > 0 && bounds.contains(lower(sentence.token(first - 1))) ? first - 1 : first;
    return span(sentence, begin, last);
  }

  /** "The next three to five years": the unit with what counts it, if that looks ahead. */
  private Optional<Span> stretch(Sentence sentence, int unit) {
    int first = unit;
    while (first > 0 && unit - first < REACH && isPart(sentence.token(first - 1))) {
      first--;
    }
    int last = unit;
    if (sentence.size() > unit + 1 && lower(sentence.token(unit + 1)).equals("ahead")) {
      last = unit + 1;
    }
    boolean plural = sentence.token(unit).pos().equals("NNS");
    boolean counted = false;
    boolean ahead = last > unit;
    for (int i = first; i < unit; i++) {
      ahead = ahead || marks.contains(lower(sentence.token(i)));
      counted = counted || sentence.token(i).pos().equals("CD");
    }
    String before = first > 0 ? lower(sentence.token(first - 1)) : "";
    boolean bound = bounds.contains(before);
    boolean within = before.equals("in") && counted;
    boolean gone = sentence.size() > unit + 1 && past.contains(lower(sentence.token(unit + 1)));
    if (gone
        || past.contains(before)
        || !(ahead || within || (bound && (plural || first < unit)))) {
      return Optional.empty();
    }
    return Optional.of(span(sentence, bound || within ? first - 1 : first, last));
  }

  private boolean isPart(Token token) {
    return parts.contains(lower(token)) || token.pos().equals("CD");
  }

  /** A date that the document does not lie behind, with "by the end of" and the like. */
  private Optional<Span> date(Reading reading, Sentence sentence, DateMention date) {
    boolean gone =
        reading
            .text()
            .document()
            .date()
            .filter(d -> date.date().latest().isBefore(d.earliest()))
            .isPresent();
    int first = first(sentence, date.span());
    while (first > 0 && isPart(sentence.token(first - 1))) {
      first--;
    }
    if (gone || first == 0) {
      return Optional.empty();
    }
    String before = lower(sentence.token(first - 1));
    boolean bound = bounds.contains(before) || before.equals("in") || before.equals("on");
    return bound
        ? Optional.of(sentence.token(first - 1).span().union(date.span()))
        : Optional.empty();
  }

  /** "Until the elections in March". */
  private Optional<Span> before(Sentence sentence, Token word) {
    if (!word.relation().equals("prep") || !orders.contains(lower(word))) {
      return Optional.empty();
    }
    return sentence
        .child(word.index(), "pobj")
        .filter(o -> events.contains(o.lemma()))
        .map(o -> sentence.subtree(o.index()))
        .filter(t -> t.size() <= MOST)
        .map(
            t ->
                word.span()
                    .union(
                        sentence
                            .token(t.stream().mapToInt(i -> i).max().orElse(word.index()))
                            .span()));
  }

  private static int first(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        return token.index();
      }
    }
    return 0;
  }

  private static Span span(Sentence sentence, int first, int last) {
    return sentence.token(first).span().union(sentence.token(last).span());
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
