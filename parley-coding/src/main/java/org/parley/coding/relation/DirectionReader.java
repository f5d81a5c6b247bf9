package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.Direction;

/**
 * Where a sentence sees the relation go: a word of direction under a word of the future, said of
 * the relation and not of one side's own doings. What is better or worse but unlikely, or hard to
 * see, is the same.
 */
final class DirectionReader {
  private static final int REACH = 5;

  /** The direction with the token that says it. */
  record Found(Direction direction, int token) {}

  /** A cue with its distance from the word of the future; of the main clause or not. */
  private record Candidate(Cue<OutlookCue> cue, int distance, boolean aside) {}

  private static final Comparator<Candidate> NEAREST =
      Comparator.comparing(Candidate::aside)
          .thenComparing(Candidate::distance)
          .thenComparing(c -> c.cue().token());

  private final MoodReader moods;
  private final FutureFinder future;
  private final CueFinder<OutlookCue> directions;
  private final CueFinder<OutlookCue> strains;
  private final Set<String> strain;
  private final OutlookScope scope;
  private final Set<String> negations;
  private final PhraseIndex<String> doubts;
  private final PhraseIndex<String> views;

  DirectionReader(Codebook codebook) {
    this.moods = new MoodReader(codebook);
    this.future = new FutureFinder(codebook);
    this.directions = new CueFinder<>(codebook, OutlookCue.directions());
    this.strains =
        new CueFinder<>(
            codebook,
            Map.of(
                OutlookCue.WORSE,
                "outlook.strain-grows",
                OutlookCue.BETTER,
                "outlook.strain-goes"));
    this.strain = Set.copyOf(codebook.lexicon("outlook.strain"));
    this.scope = new OutlookScope(codebook);
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.doubts = PhraseIndex.of(codebook.lexicon("outlook.doubt"));
    this.views = PhraseIndex.of(codebook.lexicon("outlook.doubt-view"));
  }

  Optional<Found> direction(Reading reading, int s) {
    Scene scene = reading.scenes().get(s);
    List<FutureFinder.Ahead> ahead = future.find(reading, s);
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    List<Cue<OutlookCue>> cues = new ArrayList<>(directions.find(scene));
    strains.find(scene).stream()
        .filter(c -> isOfStrain(scene.sentence(), c.token()))
        .forEach(cues::add);
    return cues.stream()
        .filter(c -> !goesOn(scene.sentence(), c, cues))
        .map(c -> candidate(scene.sentence(), ahead, c))
        .filter(c -> c.distance() <= REACH)
        .filter(c -> moods.of(scene.sentence(), c.cue().token()) != Mood.CONDITION)
        .filter(c -> !scene.sentence().token(c.cue().token()).relation().equals("compound"))
        .filter(c -> scope.covers(reading, scene, c.cue()))
        .min(NEAREST)
        .map(c -> new Found(turned(scene, c.cue()), c.cue().token()));
  }

  /** "Tension will grow", "to lift the sanctions": a verb that tells by what it is said of. */
  private boolean isOfStrain(Sentence sentence, int verb) {
    return sentence
        .child(verb, "dobj", "nsubjpass")
        .or(() -> subjectOf(sentence, verb))
        .filter(t -> strain.contains(t.lemma()))
        .isPresent();
  }

  private static Optional<Token> subjectOf(Sentence sentence, int verb) {
    int at = verb;
    while (sentence.token(at).relation().equals("xcomp")
        && sentence.child(at, "nsubj", "nsubjpass").isEmpty()
        && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    return sentence.child(at, "nsubj", "nsubjpass");
  }

  private static Candidate candidate(
      Sentence sentence, List<FutureFinder.Ahead> ahead, Cue<OutlookCue> cue) {
    int distance =
        ahead.stream().mapToInt(f -> f.distance(sentence, cue.token())).min().orElse(Syntax.FAR);
    return new Candidate(cue, distance, isAside(sentence, cue.token()));
  }

  /** "Will remain tense, with the possibility of a thaw": told beside the main point. */
  private static boolean isAside(Sentence sentence, int token) {
    return Syntax.chain(sentence, token).stream()
        .map(sentence::token)
        .anyMatch(t -> t.relation().equals("prep") && t.lemma().equals("with"));
  }

  /** "Continue to worsen" is worse, not the same. */
  private static boolean goesOn(
      Sentence sentence, Cue<OutlookCue> cue, List<Cue<OutlookCue>> cues) {
    return cue.kind() == OutlookCue.SAME
        && cues.stream()
            .filter(c -> c.kind() == OutlookCue.WORSE || c.kind() == OutlookCue.BETTER)
            .map(c -> sentence.token(c.token()))
            .anyMatch(t -> t.head() == cue.token() && t.relation().equals("xcomp"));
  }

  private Direction turned(Scene scene, Cue<OutlookCue> cue) {
    return switch (cue.kind()) {
      case BETTER -> better(scene, cue);
      case WORSE -> isUnlikely(scene, cue) ? Direction.SAME : Direction.WORSE;
      case SAME -> Direction.SAME;
      case OPEN -> Direction.OPEN;
      case FUTURE -> throw new IllegalStateException("the future is no direction");
    };
  }

  private Direction better(Scene scene, Cue<OutlookCue> cue) {
    if (isNegated(scene, cue) || isDoubted(scene, cue, REACH) || isUnseen(scene, cue)) {
      return Direction.SAME;
    }
    return isAsked(scene.sentence(), cue.token()) ? Direction.OPEN : Direction.BETTER;
  }

  /** "Whether relations can improve." */
  private static boolean isAsked(Sentence sentence, int token) {
    return Syntax.chain(sentence, token).stream()
        .flatMap(i -> sentence.children(i).stream())
        .anyMatch(t -> t.relation().equals("mark") && t.lemma().equals("whether"));
  }

  private boolean isUnlikely(Scene scene, Cue<OutlookCue> cue) {
    return isNegated(scene, cue) || isDoubted(scene, cue, 2) || isUnseen(scene, cue);
  }

  private boolean isNegated(Scene scene, Cue<OutlookCue> cue) {
    return scene.isNegated(cue.match(), negations);
  }

  /** A word of doubt near by; after the cue it must stand nearer. */
  private boolean isDoubted(Scene scene, Cue<OutlookCue> cue, int reach) {
    return doubts.find(scene.units()).stream()
        .anyMatch(
            d ->
                Syntax.distance(scene.sentence(), scene.head(d), cue.token())
                    <= (d.begin() <= cue.match().begin()
                        ? reach
                        : Math.min(reach, OutlookScope.NEAR)));
  }

  /** "Hard to see how they could settle it", "doubts that they will settle it". */
  private boolean isUnseen(Scene scene, Cue<OutlookCue> cue) {
    List<Integer> above = Syntax.chain(scene.sentence(), cue.token());
    return views.find(scene.units()).stream()
        .anyMatch(
            d ->
                d.begin() < cue.match().begin()
                    && above.stream().anyMatch(i -> scene.first(d) <= i && i <= scene.last(d)));
  }
}
