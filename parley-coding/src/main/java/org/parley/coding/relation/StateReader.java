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
 * together: the nearest happening is what it is about, wishes, refusals and doubts turn it.
 * "Resume" alone is resumed, "could resume" and "ready to resume" proposed, "no prospect of
 * resuming" suspended, "never suspended" open, "has not met" suspended, "no need to meet" declined.
 */
final class StateReader {
  /** A cue as it bears on the channel. */
  private record Near(Cue<StateCue> cue, int distance, boolean negated) {}

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

  /** The state of one channel, given the cues of its sentence. */
  Optional<Found> state(Scene scene, List<Cue<StateCue>> all, ChannelTerm term) {
    if (term.specific() && isOccasion(scene, term)) {
      return Optional.of(new Found(ChannelState.MEETING, term.head()));
    }
    List<Near> near =
        all.stream()
            .filter(c -> !term.isInside(c))
            .map(c -> near(scene, c, term))
            .filter(n -> n.distance() <= n.cue().kind().reach())
            .sorted(Comparator.comparingInt(Near::distance))
            .toList();
    Set<StateCue> attitudes = EnumSet.noneOf(StateCue.class);
    near.stream().filter(n -> !n.cue().kind().isState()).forEach(n -> attitudes.add(turned(n)));
    Optional<Near> happening = near.stream().filter(n -> n.cue().kind().isState()).findFirst();
    if (happening.isPresent()) {
      Near h = happening.get();
      modals(scene, h, all).forEach(attitudes::add);
      return happened(h, attitudes).map(s -> new Found(s, h.cue().token()));
    }
    return near.stream()
        .filter(n -> turned(n) == StateCue.PROPOSED || turned(n) == StateCue.DECLINED)
        .findFirst()
        .flatMap(n -> wished(attitudes).map(s -> new Found(s, n.cue().token())));
  }

  private Near near(Scene scene, Cue<StateCue> cue, ChannelTerm term) {
    int distance = Syntax.distance(scene.sentence(), term.head(), cue.token());
    return new Near(cue, distance, scene.isNegated(cue.match(), negations));
  }

  /** Modals count by the happening that they stand with. */
  private static List<StateCue> modals(Scene scene, Near happening, List<Cue<StateCue>> all) {
    int at = happening.cue().token();
    return all.stream()
        .filter(c -> c.kind() == StateCue.MODAL)
        .filter(c -> Syntax.distance(scene.sentence(), at, c.token()) <= StateCue.MODAL.reach())
        .map(Cue::kind)
        .toList();
  }

  /** An attitude with its negation taken in: "not ready" declines, "does not refuse" proposes. */
  private static StateCue turned(Near near) {
    return switch (near.cue().kind()) {
      case PROPOSED -> near.negated() ? StateCue.DECLINED : StateCue.PROPOSED;
      case DECLINED -> near.negated() ? StateCue.PROPOSED : StateCue.DECLINED;
      case DOUBT, MODAL, SUSPENDED, RESUMED, MEETING, OPEN, CLOSED, GROWING -> near.cue().kind();
    };
  }

  private static Optional<ChannelState> happened(Near near, Set<StateCue> attitudes) {
    boolean declined = attitudes.contains(StateCue.DECLINED);
    boolean wished = attitudes.contains(StateCue.PROPOSED) || attitudes.contains(StateCue.MODAL);
    boolean doubted = attitudes.contains(StateCue.DOUBT);
    boolean not = near.negated();
    return switch (near.cue().kind()) {
      case SUSPENDED -> Optional.of(not ? ChannelState.OPEN : ChannelState.SUSPENDED);
      case CLOSED -> Optional.of(not ? ChannelState.OPEN : ChannelState.CLOSED);
      case RESUMED -> hoped(declined, doubted || not, wished, ChannelState.RESUMED);
      case MEETING -> hoped(declined, not, wished, ChannelState.MEETING);
      case OPEN -> hoped(declined, not && !wished, wished, ChannelState.OPEN);
      case GROWING -> not ? Optional.empty() : hoped(declined, false, wished, ChannelState.OPEN);
      case PROPOSED, DECLINED, DOUBT, MODAL -> Optional.empty();
    };
  }

  /** What a good happening comes to: refused, failed, wished for, or true. */
  private static Optional<ChannelState> hoped(
      boolean declined, boolean failed, boolean wished, ChannelState plain) {
    if (declined) {
      return Optional.of(ChannelState.DECLINED);
    }
    if (failed) {
      return Optional.of(ChannelState.SUSPENDED);
    }
    return Optional.of(wished ? ChannelState.PROPOSED : plain);
  }

  private static Optional<ChannelState> wished(Set<StateCue> attitudes) {
    return Optional.of(
        attitudes.contains(StateCue.DECLINED) ? ChannelState.DECLINED : ChannelState.PROPOSED);
  }

  /** "At the council", "during the council's discussion". */
  private boolean isOccasion(Scene scene, ChannelTerm term) {
    if (!scene.sentence().parsed()) {
      return false;
    }
    return Syntax.chain(scene.sentence(), term.head()).stream()
        .limit(3)
        .map(scene.sentence()::token)
        .takeWhile(t -> !t.pos().startsWith("V"))
        .anyMatch(t -> t.relation().equals("prep") && occasions.contains(t.lemma()));
  }
}
