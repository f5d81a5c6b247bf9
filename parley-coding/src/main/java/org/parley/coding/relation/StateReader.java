package org.parley.coding.relation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.record.ChannelState;

/**
 * The state in which a sentence shows a channel. Cues near the channel in the parse are put
 * together: the nearest happening is what it is about, wishes, refusals and doubts turn it.
 * "Resume" alone is resumed, "could resume" and "ready to resume" proposed, "no prospect of
 * resuming" suspended, "never suspended" open, "has not met" suspended, "no need to meet" declined.
 */
final class StateReader {
  /** A cue as it bears on the channel. */
  private record Near(Cue<StateCue> cue, int distance, boolean negated, Mood mood) {}

  /** The state with the token that says it. */
  record Found(ChannelState state, int token) {}

  private final CueFinder<StateCue> cues;
  private final MoodReader moods;
  private final Bearing bearing;
  private final Set<String> negations;
  private final Set<String> occasions;

  StateReader(Codebook codebook) {
    this.cues = new CueFinder<>(codebook, StateCue.lexicons());
    this.moods = new MoodReader(codebook);
    this.bearing = new Bearing(codebook, "channel.activity");
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.occasions = Set.copyOf(codebook.lexicon("channel.occasion"));
  }

  /** Cues of a sentence, to be found once for all its channels. */
  List<Cue<StateCue>> cues(Scene scene) {
    return cues.find(scene);
  }

  /** The state of one channel, given the cues of its sentence. */
  Optional<Found> state(Scene scene, List<Cue<StateCue>> all, ChannelTerm term) {
    if (term.specific()
        && isOccasion(scene, term)
        && !moods.of(scene.sentence(), term.head()).isOpen()) {
      return Optional.of(new Found(ChannelState.MEETING, term.head()));
    }
    List<Near> near =
        all.stream()
            .filter(c -> !term.isInside(c))
            .filter(c -> distance(scene, c, term) <= c.kind().reach())
            .filter(c -> bears(scene, c, term))
            .map(c -> near(scene, c, term))
            .sorted(Comparator.comparingInt(Near::distance))
            .toList();
    Set<StateCue> attitudes = EnumSet.noneOf(StateCue.class);
    near.stream()
        .filter(n -> !n.cue().kind().isState() && !isAsked(n.mood()))
        .forEach(n -> attitudes.add(turned(n)));
    Optional<Near> happening =
        near.stream()
            .filter(n -> n.cue().kind().isState() && !isImagined(scene.sentence(), n))
            .findFirst();
    if (happening.isPresent()) {
      Near h = happening.get();
      return happened(scene, h, attitudes).map(s -> new Found(s, h.cue().token()));
    }
    return near.stream()
        .filter(n -> !isAsked(n.mood()))
        .filter(n -> turned(n) == StateCue.PROPOSED || turned(n) == StateCue.DECLINED)
        .findFirst()
        .flatMap(n -> wished(attitudes).map(s -> new Found(s, n.cue().token())));
  }

  /**
   * "For another year the council meets without result": a whole sentence in the plain present
   * tells what is usual or imagined, no meeting; a headline has no full stop.
   */
  private static boolean isImagined(Sentence sentence, Near near) {
    boolean present = sentence.token(near.cue().token()).pos().matches("VBZ|VBP");
    boolean whole =
        sentence.size() > 0
            && sentence.tokens().stream()
                .skip(Math.max(0, sentence.size() - 2))
                .anyMatch(t -> t.form().equals("."));
    return near.cue().kind() == StateCue.MEETING && present && whole;
  }

  private static boolean isAsked(Mood mood) {
    return mood == Mood.ASKED || mood == Mood.CONDITION;
  }

  private static int distance(Scene scene, Cue<StateCue> cue, ChannelTerm term) {
    return Syntax.distance(scene.sentence(), term.head(), cue.token());
  }

  private Near near(Scene scene, Cue<StateCue> cue, ChannelTerm term) {
    Mood mood = moods.of(scene.sentence(), cue.token());
    boolean negated =
        scene.isNegated(cue.match(), negations) ^ moods.isDenied(scene.sentence(), cue.token());
    return new Near(cue, distance(scene, cue, term), negated, mood);
  }

  /** Changes bear on their own object; wishes on whatever hangs on them. */
  private boolean bears(Scene scene, Cue<StateCue> cue, ChannelTerm term) {
    return switch (cue.kind()) {
      case SUSPENDED, RESUMED, CLOSED, MEETING, OPEN, GROWING ->
          bearing.on(scene, cue, term.head());
      case PROPOSED, DECLINED, DOUBT -> !actsOnOther(scene.sentence(), cue.token(), term.head());
    };
  }

  /** "The council met and discussed exercises": the channel does it, to another thing. */
  private static boolean actsOnOther(Sentence sentence, int verb, int channel) {
    if (!sentence.parsed() || sentence.child(verb, "dobj").isEmpty()) {
      return false;
    }
    int at = verb;
    while (sentence.token(at).relation().equals("conj")
        && sentence.token(at).head() >= 0
        && sentence.child(at, "nsubj").isEmpty()) {
      at = sentence.token(at).head();
    }
    return sentence.child(at, "nsubj").filter(s -> s.index() == channel).isPresent();
  }

  /** An attitude with its negation taken in: "not ready" declines, "does not refuse" proposes. */
  private static StateCue turned(Near near) {
    return switch (near.cue().kind()) {
      case PROPOSED -> near.negated() ? StateCue.DECLINED : StateCue.PROPOSED;
      case DECLINED -> near.negated() ? StateCue.PROPOSED : StateCue.DECLINED;
      case DOUBT, SUSPENDED, RESUMED, MEETING, OPEN, CLOSED, GROWING -> near.cue().kind();
    };
  }

  private static Optional<ChannelState> happened(Scene scene, Near near, Set<StateCue> attitudes) {
    return switch (near.mood()) {
      case ASKED, CONDITION -> Optional.empty();
      case AWAITED -> awaited(near);
      case UNREAL -> happened(near, attitudes, true, isVerb(scene, near));
      case FACT, AHEAD -> happened(near, attitudes, false, true);
    };
  }

  /** "Until talks resume": they have not. */
  private static Optional<ChannelState> awaited(Near near) {
    return switch (near.cue().kind()) {
      case RESUMED -> Optional.of(ChannelState.SUSPENDED);
      case SUSPENDED, CLOSED, MEETING, OPEN, GROWING, PROPOSED, DECLINED, DOUBT -> Optional.empty();
    };
  }

  private static boolean isVerb(Scene scene, Near near) {
    return scene.sentence().token(near.cue().token()).pos().startsWith("V");
  }

  /**
   * What a happening comes to.
   *
   * @param unreal it is only possible, due or wished
   * @param told false for nouns, which stand for something that is so ("to end the suspension")
   */
  private static Optional<ChannelState> happened(
      Near near, Set<StateCue> attitudes, boolean unreal, boolean told) {
    boolean declined = attitudes.contains(StateCue.DECLINED);
    boolean wished = unreal || attitudes.contains(StateCue.PROPOSED);
    boolean doubted = attitudes.contains(StateCue.DOUBT);
    boolean not = near.negated();
    return switch (near.cue().kind()) {
      case SUSPENDED -> ended(not, unreal && told, ChannelState.SUSPENDED);
      case CLOSED -> ended(not, unreal && told, ChannelState.CLOSED);
      case RESUMED -> hoped(declined, doubted || not, wished, ChannelState.RESUMED);
      case MEETING -> hoped(declined, not, wished, ChannelState.MEETING);
      case OPEN -> hoped(declined, not && !wished, wished, ChannelState.OPEN);
      case GROWING -> not ? Optional.empty() : hoped(declined, false, wished, ChannelState.OPEN);
      case PROPOSED, DECLINED, DOUBT -> Optional.empty();
    };
  }

  /** "Could be suspended" is no end yet; "should not be suspended" wishes it open. */
  private static Optional<ChannelState> ended(boolean not, boolean unreal, ChannelState plain) {
    if (unreal) {
      return not ? Optional.of(ChannelState.PROPOSED) : Optional.empty();
    }
    return Optional.of(not ? ChannelState.OPEN : plain);
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
