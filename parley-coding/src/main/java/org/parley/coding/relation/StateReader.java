package org.parley.coding.relation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.record.ChannelState;

/**
 * The state in which a sentence shows a channel. Cues near the channel in the parse are put
 * together: the nearest happening is what it is about, wishes, refusals and doubts above it turn
 * it. "Resume" alone is resumed, "could resume" and "ready to resume" proposed, "no prospect of
 * resuming" suspended, "never suspended" open, "has not met" suspended, "no need to meet" declined.
 */
final class StateReader {
  /** Cues further off belong to something else. */
  private static final int REACH = 4;

  /** A cue as it bears on the channel. */
  record Near(Cue<StateCue> cue, int distance, boolean negated) {}

  /** The state with the token that says it. */
  record Found(ChannelState state, int token) {}

  private final CueFinder<StateCue> cues;
  private final Set<String> negations;
  private final Set<String> occasions;

  StateReader(Codebook codebook) {
    this.cues = new CueFinder<>(codebook, StateCue.lexicons());
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.occasions = Set.copyOf(codebook.lexicon("channel.occasion"));
  }

  /** Cues of a sentence, to be found once for all its channels. */
  List<Cue<StateCue>> cues(Scene scene) {
    return cues.find(scene);
  }

  /**
   * @param specific true for a channel with a name, where "at the council" is a meeting
   */
  Optional<Found> state(Scene scene, List<Cue<StateCue>> all, ChannelTerm term, boolean specific) {
    List<Near> near =
        all.stream()
            .filter(c -> !term.isInside(c))
            .map(c -> near(scene, c, term))
            .filter(n -> n.distance() <= REACH)
            .sorted(Comparator.comparingInt(Near::distance))
            .toList();
    Optional<Near> happening = near.stream().filter(n -> n.cue().kind().isState()).findFirst();
    Set<StateCue> attitudes = EnumSet.noneOf(StateCue.class);
    Optional<Near> attitude = Optional.empty();
    for (Near n : near) {
      if (!n.cue().kind().isState()) {
        attitudes.add(turned(n));
        attitude = attitude.or(() -> Optional.of(n));
      }
    }
    if (happening.isPresent()) {
      Near h = happening.get();
      return happened(h, attitudes).map(s -> new Found(s, h.cue().token()));
    }
    if (attitude.isPresent()) {
      int token = attitude.get().cue().token();
      return wished(attitudes).map(s -> new Found(s, token));
    }
    return specific && isOccasion(scene, term)
        ? Optional.of(new Found(ChannelState.MEETING, term.head()))
        : Optional.empty();
  }

  private Near near(Scene scene, Cue<StateCue> cue, ChannelTerm term) {
    int distance = Syntax.distance(scene.sentence(), term.head(), cue.token());
    return new Near(cue, distance, Syntax.isNegated(scene.sentence(), cue.token(), negations));
  }

  /** An attitude with its negation taken in: "not ready" declines, "does not refuse" proposes. */
  private static StateCue turned(Near near) {
    return switch (near.cue().kind()) {
      case PROPOSED -> near.negated() ? StateCue.DECLINED : StateCue.PROPOSED;
      case DECLINED -> near.negated() && !ownNegation(near) ? StateCue.PROPOSED : StateCue.DECLINED;
      case DOUBT -> StateCue.DOUBT;
      case SUSPENDED, RESUMED, MEETING, OPEN, CLOSED ->
          throw new IllegalStateException("not an attitude: " + near.cue().kind());
    };
  }

  /** "No need" and "see no need" bring their negation along. */
  private static boolean ownNegation(Near near) {
    return (" " + near.cue().match().phrase() + " ").matches(".* (no|not) .*");
  }

  private static Optional<ChannelState> happened(Near near, Set<StateCue> attitudes) {
    boolean declined = attitudes.contains(StateCue.DECLINED);
    boolean wished = attitudes.contains(StateCue.PROPOSED);
    boolean doubted = attitudes.contains(StateCue.DOUBT);
    boolean negated = near.negated();
    return switch (near.cue().kind()) {
      case SUSPENDED -> {
        if (negated) {
          yield Optional.of(ChannelState.OPEN);
        }
        yield Optional.of(ChannelState.SUSPENDED);
      }
      case RESUMED -> {
        if (declined) {
          yield Optional.of(ChannelState.DECLINED);
        }
        if (doubted || negated) {
          yield Optional.of(ChannelState.SUSPENDED);
        }
        yield Optional.of(wished ? ChannelState.PROPOSED : ChannelState.RESUMED);
      }
      case MEETING -> {
        if (declined) {
          yield Optional.of(ChannelState.DECLINED);
        }
        if (negated) {
          yield Optional.of(ChannelState.SUSPENDED);
        }
        yield Optional.of(wished ? ChannelState.PROPOSED : ChannelState.MEETING);
      }
      case OPEN -> {
        if (declined) {
          yield Optional.of(ChannelState.DECLINED);
        }
        if (wished) {
          yield Optional.of(ChannelState.PROPOSED);
        }
        yield Optional.of(negated ? ChannelState.SUSPENDED : ChannelState.OPEN);
      }
      case CLOSED -> Optional.of(negated ? ChannelState.OPEN : ChannelState.CLOSED);
      case PROPOSED, DECLINED, DOUBT -> Optional.empty();
    };
  }

  private static Optional<ChannelState> wished(Set<StateCue> attitudes) {
    if (attitudes.contains(StateCue.DECLINED)) {
      return Optional.of(ChannelState.DECLINED);
    }
    return attitudes.contains(StateCue.PROPOSED)
        ? Optional.of(ChannelState.PROPOSED)
        : Optional.empty();
  }

  /** "At the council", "during the council's discussion". */
  private boolean isOccasion(Scene scene, ChannelTerm term) {
    if (!scene.sentence().parsed()) {
      return false;
    }
    return Syntax.chain(scene.sentence(), term.head()).stream()
        .limit(4)
        .map(scene.sentence()::token)
        .anyMatch(t -> t.relation().equals("prep") && occasions.contains(t.lemma()));
  }
}
