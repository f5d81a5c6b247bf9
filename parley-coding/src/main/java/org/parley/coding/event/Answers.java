package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.record.Actor;
import org.parley.record.Event;

/**
 * Links an act to the one that it answers, where the text says so: "expelled two diplomats in
 * response to the raid", "imposed sanctions after Sudmark shelled the port", "retaliated by closing
 * the border", "rejected the offer". Never by the order of sentences alone. Immutable.
 */
final class Answers {
  private static final int SENTENCES_BACK = 3;
  private static final int MAX_STEPS = 40;
  private static final int STATE = 3;

  private final Words words;

  Answers(Words words) {
    this.words = words;
  }

  /** An event with the place of its predicate; {@code head} is a token of {@code tree}. */
  record Placed(Event event, ParseTree tree, int head) {
    int sentence() {
      return tree.sentence().index();
    }
  }

  /** The events in the same order, those that answer another with its id. */
  List<Event> link(List<Placed> placed) {
    List<Event> out = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Event event = placed.get(i).event();
      Optional<Placed> cause = cause(placed, i);
      out.add(cause.map(c -> event.answering(c.event().id())).orElse(event));
    }
    return out;
  }

  private Optional<Placed> cause(List<Placed> placed, int at) {
    Placed act = placed.get(at);
    Optional<Placed> named = byPhrase(placed, act).or(() -> byClause(placed, act));
    if (named.isPresent()) {
      return named;
    }
    if (isRetaliation(act)) {
      return before(placed, at, false);
    }
    return isReply(act) ? before(placed, at, true) : Optional.empty();
  }

  /** "In response to ...": the phrase hangs on the act, the cause stands in it. */
  private Optional<Placed> byPhrase(List<Placed> placed, Placed act) {
    ParseTree tree = act.tree();
    for (int i = 0; i < tree.size(); i++) {
      int last = phraseEnd(tree, i);
      if (last < 0 || !hangsOn(tree, i, act.head())) {
        continue;
      }
      for (Placed other : placed) {
        boolean inside =
            other.tree() == tree && other.head() > last && tree.isBelow(other.head(), i);
        if (inside && other.head() != act.head() && !isSameAct(other, act)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** Last token of one of the phrases of {@code event.answer-phrase} that begins at {@code i}. */
  private int phraseEnd(ParseTree tree, int i) {
    for (List<String> phrase : words.answerPhrases) {
      boolean here = i + phrase.size() <= tree.size();
      for (int k = 0; here && k < phrase.size(); k++) {
        here = tree.form(i + k).equals(phrase.get(k));
      }
      if (here) {
        return i + phrase.size() - 1;
      }
    }
    return -1;
  }

  /** Whether {@code head} is the nearest verb above the token, or a noun that it hangs on. */
  private static boolean hangsOn(ParseTree tree, int token, int head) {
    int k = tree.head(token);
    for (int steps = 0; k >= 0 && steps < MAX_STEPS; steps++) {
      if (k == head) {
        return true;
      }
      if (tree.isVerb(k) && !tree.is(k, "xcomp", "conj")) {
        return false;
      }
      k = tree.head(k);
    }
    return false;
  }

  /** "... after Sudmark shelled the port": between the same two, the other way round. */
  private Optional<Placed> byClause(List<Placed> placed, Placed act) {
    ParseTree tree = act.tree();
    for (Placed other : placed) {
      if (other.tree() == tree && other.head() != act.head() && isBack(other, act)) {
        boolean clause =
            tree.is(other.head(), "advcl")
                && hangsOn(tree, other.head(), act.head())
                && tree.children(other.head(), "mark").stream()
                    .anyMatch(m -> words.answerMark.contains(tree.form(m)));
        int preposition = tree.head(other.head());
        boolean noun =
            preposition >= 0
                && tree.is(other.head(), "pobj", "pcomp")
                && words.answerMark.contains(tree.form(preposition))
                && hangsOn(tree, preposition, act.head());
        if (clause || noun) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** "Retaliated by closing the border", "hit back with sanctions". */
  private boolean isRetaliation(Placed act) {
    ParseTree tree = act.tree();
    int k = act.head();
    for (int steps = 0; k >= 0 && steps < MAX_STEPS; steps++) {
      if (tree.isVerb(k) && words.answerVerb.contains(tree.lemma(k))) {
        return true;
      }
      if (k != act.head() && tree.isVerb(k)) {
        return false;
      }
      k = tree.is(k, "pcomp", "pobj", "prep", "advcl", "xcomp", "dobj") ? tree.head(k) : -1;
    }
    return false;
  }

  /** "Rejected the offer", "accepted the invitation": what it answers is named as its object. */
  private boolean isReply(Placed act) {
    ParseTree tree = act.tree();
    String root = act.event().cameo().substring(0, 2);
    boolean answers = root.equals(Composition.REFUSAL) || root.equals(Composition.INTENT);
    return answers
        && tree.children(act.head(), "dobj", "nsubjpass", "prep").stream()
            .flatMap(
                c ->
                    tree.is(c, "prep")
                        ? tree.children(c, "pobj").stream()
                        : List.of(c).stream())
            .anyMatch(c -> words.request.match(tree, c) > 0);
  }

  /** The latest act before it by whom it is toward, in the sentence or the few before. */
  private static Optional<Placed> before(List<Placed> placed, int at, boolean asks) {
    Placed act = placed.get(at);
    for (int i = at - 1; i >= 0; i--) {
      Placed other = placed.get(i);
      if (act.sentence() - other.sentence() > SENTENCES_BACK) {
        break;
      }
      String root = other.event().cameo().substring(0, 2);
      boolean kind = !asks || List.of("02", "03", "10", "13").contains(root);
      if (kind && other.head() != act.head() && isBack(other, act)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isSameAct(Placed a, Placed b) {
    return isAlike(a.event().source(), b.event().source())
        && a.event().cameo().equals(b.event().cameo());
  }

  /** Whether the first comes from whom the second is toward, or goes to whom the second is from. */
  private static boolean isBack(Placed first, Placed second) {
    Event a = first.event();
    Event b = second.event();
    if (isAlike(a.source(), b.source())) {
      return false;
    }
    boolean from = b.target().map(t -> isAlike(t, a.source())).orElse(false);
    boolean to = a.target().map(t -> isAlike(t, b.source())).orElse(false);
    return from || to;
  }

  /** One name, or two parts of one state or body. */
  private static boolean isAlike(Actor a, Actor b) {
    if (a.name().equals(b.name())) {
      return true;
    }
    boolean coded = a.code().length() >= STATE && b.code().length() >= STATE;
    boolean state = a.country().isPresent() && a.country().equals(b.country());
    return coded && state && a.code().substring(0, STATE).equals(b.code().substring(0, STATE));
  }
}
