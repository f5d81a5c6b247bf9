package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Proposition;
import org.parley.record.Act;

/**
 * Counts the words of one passage that speak for and against a proposition. Each is turned by a
 * negation before it or "nobody" behind it and by words that deny the whole clause. What a cue
 * denies is turned; what it refuses is turned where it is the thing refused ("lifting …"), while a
 * judgement in it is the speaker's own ("the illegal …"); what it doubts counts only if it speaks
 * for the proposition.
 */
final class VoteReader {
  /** A negation reaches this many words on. */
  private static final int REACH = 4;

  /** What is rejected stands in so many words; further ones give reasons and circumstances. */
  private static final int REJECTED = 8;

  /** What a demand or promise begins with, behind an article or adjective. */
  private static final int HEADING = 3;

  /** A judgement of a thing stands within so many words of it. */
  private static final int NEAR = 8;

  /** A word of wanting or ending stands so many words before the thing at most. */
  private static final int BEFORE = 5;

  /** A word that votes; {@code action} if it is something done to the thing. */
  private record Vote(PhraseMatch<String> match, boolean supports, boolean action) {}

  private final PhraseIndex<String> supporting;
  private final PhraseIndex<String> opposing;
  private final PhraseIndex<String> thing;
  private final VoteWords words;

  VoteReader(Proposition proposition, VoteWords words) {
    this.supporting = PhraseIndex.of(proposition.supporting());
    this.opposing = PhraseIndex.of(proposition.opposing());
    this.thing = PhraseIndex.of(proposition.thing());
    this.words = words;
  }

  /** The votes of a passage's words. */
  Votes read(Passage passage, Attitude attitude) {
    List<Unit> units = passage.units();
    List<Vote> votes = votes(units);
    List<PhraseMatch<String>> negations = negations(units, votes);
    Votes before = Votes.NONE;
    Votes after = Votes.NONE;
    for (Vote vote : votes) {
      if (passage.isMuted(vote.match())) {
        continue;
      }
      boolean supports =
          vote.supports()
              ^ isNegated(vote.match(), units, negations)
              ^ passage.isTurned(vote.match());
      Optional<Boolean> held = held(attitude, passage, vote, supports);
      if (held.isPresent()) {
        Votes one = Votes.one(held.get());
        if (vote.match().begin() < passage.last()) {
          before = before.plus(one);
        } else {
          after = after.plus(one);
        }
      }
    }
    Votes all = passage.last() >= 0 && !after.isEmpty() ? after : before.plus(after);
    return all.isEmpty()
        ? all
        : all.under(
            isUnder(words.conditions(), units, votes) || isAwaiting(units, votes),
            isUnder(words.ifs(), units, votes));
  }

  /** "X must leave before talks can resume": what can come only then, not what must come first. */
  private boolean isAwaiting(List<Unit> units, List<Vote> votes) {
    return words.waits().find(units).stream()
        .anyMatch(w -> votes.stream().allMatch(v -> v.match().end() > w.begin()));
  }

  /** A condition that is no part of what votes: "if the other side moves" is the vote itself. */
  private static boolean isUnder(
      PhraseIndex<String> conditions, List<Unit> units, List<Vote> votes) {
    return conditions.find(units).stream()
        .anyMatch(c -> votes.stream().noneMatch(v -> v.match().overlaps(c)));
  }

  /** What is called for, promised or refused by name alone: in the first words, or first of all. */
  Votes wanted(Passage passage, Attitude attitude, Act act) {
    int begin =
        thing.find(passage.units()).stream()
            .filter(m -> m.begin() < REJECTED && !passage.isMuted(m))
            .mapToInt(PhraseMatch::begin)
            .min()
            .orElse(-1);
    if (begin < 0) {
      return Votes.NONE;
    }
    return switch (attitude) {
      case REFUSED -> Votes.one(isBlamed(passage.units(), begin));
      case DENIED -> isBlamed(passage.units(), begin) ? Votes.one(true) : Votes.NONE;
      case OWN -> asks(act, begin) ? Votes.one(true) : Votes.NONE;
      case DOUBTED, OPEN -> Votes.NONE;
    };
  }

  /** Who rejects "accusations over X" stands by X. */
  private boolean isBlamed(List<Unit> units, int thing) {
    return words.blame().find(units).stream()
        .anyMatch(b -> b.end() <= thing && thing - b.end() < BEFORE);
  }

  private static boolean asks(Act act, int begin) {
    return switch (act) {
      case PROPOSE -> true;
      case DEMAND, COMMIT -> begin < HEADING;
      case ASSERT, WARN, ACCUSE, REJECT, PREDICT, CONDITION, PRAISE, DOUBT -> false;
    };
  }

  /** Which way a word counts under the attitude; empty if it does not tell. */
  private static Optional<Boolean> held(
      Attitude attitude, Passage passage, Vote vote, boolean supports) {
    return switch (attitude) {
      case OWN -> Optional.of(supports);
      case DENIED -> Optional.of(!supports);
      case REFUSED -> {
        if (vote.action() || passage.isTop(vote.match())) {
          yield Optional.of(!supports);
        }
        if (!supports || isJudgement(vote.match(), passage.units())) {
          yield Optional.of(supports);
        }
        yield vote.match().begin() < REJECTED ? Optional.of(false) : Optional.empty();
      }
      case DOUBTED -> supports ? Optional.of(false) : Optional.empty();
      case OPEN -> Optional.empty();
    };
  }

  private static boolean isJudgement(PhraseMatch<?> match, List<Unit> units) {
    return units.subList(match.begin(), match.end()).stream()
        .allMatch(u -> u.pos().startsWith("JJ") || u.pos().startsWith("RB"));
  }

  private List<Vote> votes(List<Unit> units) {
    List<Vote> votes = new ArrayList<>();
    List<PhraseMatch<String>> against = opposing.longest(units);
    for (PhraseMatch<String> match : against) {
      votes.add(new Vote(match, false, false));
    }
    for (PhraseMatch<String> match : supporting.longest(units)) {
      if (against.stream().noneMatch(a -> a.covers(match))) {
        votes.add(new Vote(match, true, false));
      }
    }
    List<PhraseMatch<String>> things = thing.longest(units);
    if (!things.isEmpty()) {
      doneTo(things, units, votes);
      judged(things, words.bad().longest(units), false, votes);
      judged(things, words.good().longest(units), true, votes);
    }
    return votes;
  }

  /** The nearest word of wanting or ending before each thing: "call for an end to sanctions". */
  private void doneTo(List<PhraseMatch<String>> things, List<Unit> units, List<Vote> votes) {
    List<Vote> done = new ArrayList<>();
    words.ending().longest(units).forEach(m -> done.add(new Vote(m, false, true)));
    words.wanting().longest(units).forEach(m -> done.add(new Vote(m, true, true)));
    for (PhraseMatch<String> t : things) {
      done.stream()
          .filter(v -> v.match().end() <= t.begin() && t.begin() - v.match().end() < BEFORE)
          .max(Comparator.comparingInt(v -> v.match().end()))
          .ifPresent(v -> add(v, votes));
    }
  }

  private static void judged(
      List<PhraseMatch<String>> things,
      List<PhraseMatch<String>> found,
      boolean supports,
      List<Vote> votes) {
    for (PhraseMatch<String> m : found) {
      boolean near =
          things.stream()
              .anyMatch(
                  t ->
                      m.end() <= t.begin()
                          ? t.begin() - m.end() < BEFORE
                          : m.begin() - t.end() < NEAR);
      if (near) {
        add(new Vote(m, supports, false), votes);
      }
    }
  }

  /** Words that the proposition has lists of its own for count as these say. */
  private static void add(Vote vote, List<Vote> votes) {
    if (votes.stream().noneMatch(v -> v.match().overlaps(vote.match()))) {
      votes.add(vote);
    }
  }

  /** Those that are no part of a vote, turn no whole clause and are one (not "not only"). */
  private List<PhraseMatch<String>> negations(List<Unit> units, List<Vote> votes) {
    List<PhraseMatch<String>> others = new ArrayList<>(words.harmless().find(units));
    votes.forEach(v -> others.add(v.match()));
    others.addAll(words.denials().find(units));
    return words.negations().longest(units).stream()
        .filter(n -> others.stream().noneMatch(o -> o.overlaps(n)))
        .toList();
  }

  /** A negation inside the phrase is the phrase's own; one of another clause does not reach it. */
  private boolean isNegated(
      PhraseMatch<?> match, List<Unit> units, List<PhraseMatch<String>> negations) {
    long before =
        negations.stream()
            .filter(n -> n.end() <= match.begin() && n.end() > match.begin() - REACH)
            .filter(
                n -> units.subList(n.end(), match.begin()).stream().noneMatch(VoteReader::isBreak))
            .count();
    int end = Math.min(units.size(), match.end() + 2);
    boolean nobody =
        words.nobody().find(units.subList(match.end(), end)).stream().anyMatch(m -> m.begin() == 0);
    return before % 2 == 1 ^ nobody;
  }

  private static boolean isBreak(Unit unit) {
    return unit.is(",") || unit.is(";") || unit.is("but");
  }
}
