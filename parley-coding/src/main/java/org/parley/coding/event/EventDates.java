package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DateMention;
import org.parley.language.Token;

/**
 * The date of a predicate: one that hangs on it in its own clause. Otherwise it stays unknown; the
 * date of a report is not that of the act reported.
 */
final class EventDates {
  private static final int MAX_STEPS = 12;

  /** A date after one of these is a bound or the end of a range, not when it happened. */
  private static final Set<String> BOUNDS =
      Set.of("before", "until", "till", "after", "to", "pending", "than", "through");

  /** What stands for the date that follows it with "of". */
  private static final Set<String> TIMES =
      Set.of(
          "end",
          "close",
          "start",
          "beginning",
          "middle",
          "night",
          "morning",
          "evening",
          "afternoon",
          "week",
          "month",
          "year",
          "day",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "half",
          "quarter",
          "course",
          "hour");

  private static final Set<String> SEQUENCE =
      Set.of("then", "later", "subsequently", "afterwards", "afterward", "eventually", "since");

  private final ParseTree tree;
  private final List<DateMention> dates;

  EventDates(ParseTree tree, List<DateMention> dates) {
    this.tree = tree;
    this.dates = dates;
  }

  Optional<DateMention> of(Match match) {
    ActClause clause = new ActClause(tree, match);
    Optional<DateMention> own = nearest(match, date -> belongs(date, clause));
    return own.isPresent() ? own : shared(match, clause.verb());
  }

  private Optional<DateMention> nearest(
      Match match, java.util.function.Predicate<DateMention> belongs) {
    Optional<DateMention> best = Optional.empty();
    for (DateMention date : dates) {
      boolean closer = best.isEmpty() || distance(date, match) < distance(best.get(), match);
      if (closer && belongs.test(date)) {
        best = Optional.of(date);
      }
    }
    return best;
  }

  private static int distance(DateMention date, Match match) {
    return Math.abs(date.span().begin() - match.trigger().begin());
  }

  /**
   * "On Monday it expelled two envoys and recalled its own", "... , accusing them of spying": a
   * verb without a subject or date of its own shares what stands before it with the one it is
   * joined to.
   */
  private Optional<DateMention> shared(Match match, int verb) {
    boolean joined =
        verb >= 0
            && (tree.is(verb, "conj") || tree.is(verb, "advcl") && isBareParticiple(verb))
            && tree.child(verb, "nsubj", "nsubjpass").isEmpty()
            && tree.children(verb, "advmod").stream()
                .noneMatch(a -> SEQUENCE.contains(tree.form(a)));
    int first = joined ? tree.head(tree.firstConjunct(verb)) : -1;
    int governor = joined && tree.is(verb, "conj") ? tree.firstConjunct(verb) : first;
    if (governor < 0 || !tree.isVerb(governor)) {
      return Optional.empty();
    }
    int limit = tree.token(verb).span().begin();
    return nearest(match, d -> d.span().begin() < limit && governors(d).contains(governor));
  }

  private boolean isBareParticiple(int verb) {
    return tree.token(verb).pos().equals("VBG") && tree.child(verb, "mark", "aux").isEmpty();
  }

  private boolean belongs(DateMention date, ActClause clause) {
    for (int head : governors(date, clause)) {
      if (clause.isHead(head) || isFrontedBefore(date, head, clause.verb())) {
        return !isDeadlineOfPast(date, clause.verb());
      }
    }
    return false;
  }

  /** "On Tuesday, it attacked the ship, officials said": of the attack, whatever it hangs on. */
  private boolean isFrontedBefore(DateMention date, int governor, int verb) {
    return verb >= 0
        && governor > verb
        && tree.is(verb, "ccomp")
        && tree.head(verb) == governor
        && date.span().end() <= tree.token(verb).span().begin();
  }

  /** "By Friday it had left" tells of an end; "it will leave by Friday" of the plan's date. */
  private boolean isDeadlineOfPast(DateMention date, int verb) {
    for (Token top : tops(date)) {
      int k = top.head();
      for (int steps = 0; k >= 0 && steps < MAX_STEPS && !tree.isVerb(k); steps++) {
        if (tree.form(k).equals("by") && verb >= 0 && !tree.token(verb).pos().equals("VB")) {
          return true;
        }
        k = tree.head(k);
      }
    }
    return false;
  }

  private List<Integer> governors(DateMention date) {
    return tops(date).stream().flatMap(t -> governor(t, null).stream()).toList();
  }

  private List<Integer> governors(DateMention date, ActClause clause) {
    return tops(date).stream().flatMap(t -> governor(t, clause).stream()).toList();
  }

  /** Tokens of the date by which it hangs on what is around it. */
  private List<Token> tops(DateMention date) {
    List<Token> tokens = tree.sentence().within(date.span());
    Optional<Token> marker =
        tokens.stream().filter(t -> tokens.size() > 1 && tree.is(t.index(), "mark")).findFirst();
    if (marker.isPresent()) {
      // "two days after it fired" is of the clause that "after" opens
      return List.of(marker.get());
    }
    return tokens.stream()
        .filter(t -> t.head() < 0 || !date.span().overlaps(tree.token(t.head()).span()))
        .filter(t -> !tree.is(t.index(), "conj") && Character.isLetterOrDigit(t.form().charAt(0)))
        .toList();
  }

  /** The first verb above the date, or the act's own head on the way to it. */
  private Optional<Integer> governor(
      Token top, @org.jspecify.annotations.Nullable ActClause clause) {
    int k = top.index();
    boolean ofNoun = false;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      int head = tree.head(k);
      if (head < 0) {
        return Optional.empty();
      }
      if (BOUNDS.contains(tree.form(k)) && tree.is(k, "prep")) {
        return Optional.empty();
      }
      if (clause != null && clause.isHead(head) || tree.isVerb(head)) {
        boolean outside = tree.isVerb(head) && (ofNoun || isSubjectsOwn(k, steps));
        return outside ? Optional.empty() : Optional.of(head);
      }
      if (tree.isNoun(head)) {
        ofNoun |= k < head || tree.form(k).equals("of") && !TIMES.contains(tree.lemma(head));
      }
      k = head;
    }
    return Optional.empty();
  }

  /** "The attack on Friday was condemned": a date behind a subject is that of the subject. */
  private boolean isSubjectsOwn(int token, int steps) {
    return steps > 0 && tree.is(token, "nsubjpass") && !tree.token(token).pos().startsWith("NNP");
  }
}
