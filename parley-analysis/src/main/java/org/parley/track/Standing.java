package org.parley.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.track.position.HeldValue;
import org.parley.track.position.PositionHistory;
import org.parley.track.position.StrengthLevel;

/**
 * How the sides stand to each other on a proposition, by the last dated word of each side's
 * officials; what is undated counts only where a side has nothing dated. Swapping the sides changes
 * nothing.
 *
 * @param since from when on nobody said anything new; only of what is exhausted
 * @param evidence what the kind rests on: of the two sides with most evidence that make it so, the
 *     weaker one. One report against ten is thin, since the one alone could turn it
 */
public record Standing(Kind kind, Optional<PartialDate> since, StrengthLevel evidence) {
  public Standing {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(evidence, "evidence");
    if (since.isPresent() && kind != Kind.EXHAUSTED) {
      throw new IllegalArgumentException("since is only of what is exhausted, got it of " + kind);
    }
  }

  /** What the last words of the sides are together. */
  public enum Kind {
    /** At least two sides are for it, none against. */
    SHARED,
    /** At least two sides are against it, none for. */
    REJECTED,
    /** One is for it, another against. */
    OPPOSED,
    /** Opposed, and each of the opposed has only repeated itself since. */
    EXHAUSTED,
    /** Some side makes it conditional, and none opposes another. */
    CONDITIONAL,
    /** Some side contradicts itself on its last date, and no two others are opposed. */
    MIXED,
    /** Officials of one side only spoke. */
    ONE_SIDED,
    /** Nobody's words settle it. */
    UNCLEAR
  }

  /** True of what the sides are seen to share: a yes of both, or a no of both. */
  public boolean isAgreement() {
    return kind == Kind.SHARED || kind == Kind.REJECTED;
  }

  /** True of what sets them against each other, exhausted or not. */
  public boolean isOpposition() {
    return kind == Kind.OPPOSED || kind == Kind.EXHAUSTED;
  }

  /** By the histories of the sides on one proposition. */
  public static Standing of(List<PositionHistory> sides) {
    List<PositionHistory> spoke = sides.stream().filter(s -> s.last().isPresent()).toList();
    List<PositionHistory> backers = having(spoke, HeldValue.FOR);
    List<PositionHistory> opponents = having(spoke, HeldValue.AGAINST);
    if (!backers.isEmpty() && !opponents.isEmpty()) {
      return opposed(backers, opponents);
    }
    if (spoke.size() < 2) {
      return spoke.isEmpty()
          ? plain(Kind.UNCLEAR, StrengthLevel.THIN)
          : plain(Kind.ONE_SIDED, best(spoke));
    }
    List<PositionHistory> mixed = having(spoke, HeldValue.MIXED);
    if (!mixed.isEmpty()) {
      return plain(Kind.MIXED, weakerOf(mixed, spoke));
    }
    List<PositionHistory> conditional = having(spoke, HeldValue.CONDITIONAL);
    if (!conditional.isEmpty()) {
      return plain(Kind.CONDITIONAL, weakerOf(conditional, spoke));
    }
    return plain(backers.isEmpty() ? Kind.REJECTED : Kind.SHARED, second(spoke));
  }

  private static Standing opposed(List<PositionHistory> backers, List<PositionHistory> opponents) {
    List<PositionHistory> all = new ArrayList<>(backers);
    all.addAll(opponents);
    StrengthLevel evidence = weaker(best(backers), best(opponents));
    if (all.stream().allMatch(PositionHistory::isRepeated)) {
      // The latest of the days on which the runs began.
      Optional<PartialDate> since =
          all.stream().flatMap(h -> h.since().stream()).max(Comparator.naturalOrder());
      return new Standing(Kind.EXHAUSTED, since, evidence);
    }
    return plain(Kind.OPPOSED, evidence);
  }

  private static Standing plain(Kind kind, StrengthLevel evidence) {
    return new Standing(kind, Optional.empty(), evidence);
  }

  private static List<PositionHistory> having(List<PositionHistory> sides, HeldValue value) {
    return sides.stream().filter(s -> s.value() == value).toList();
  }

  /** Of the best of some and the best of the other sides; these may be of the same value. */
  private static StrengthLevel weakerOf(List<PositionHistory> some, List<PositionHistory> all) {
    List<PositionHistory> others = all.stream().filter(s -> !some.contains(s)).toList();
    return others.isEmpty() ? second(some) : weaker(best(some), best(others));
  }

  private static StrengthLevel weaker(StrengthLevel a, StrengthLevel b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static StrengthLevel best(List<PositionHistory> sides) {
    return levels(sides).get(0);
  }

  private static StrengthLevel second(List<PositionHistory> sides) {
    return levels(sides).get(1);
  }

  private static List<StrengthLevel> levels(List<PositionHistory> sides) {
    return sides.stream().map(s -> s.strength().level()).sorted(Comparator.reverseOrder()).toList();
  }
}
