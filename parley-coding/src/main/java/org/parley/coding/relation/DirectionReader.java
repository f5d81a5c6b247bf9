package org.parley.coding.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.Direction;

/**
 * Where a sentence sees the relation go: a word of direction under a word of the future, said of
 * the relation and not of one side's own doings. What is better but unlikely, or hard to see, is
 * the same.
 */
final class DirectionReader {
  private static final int REACH = 5;
  private static final int NEAR = 3;

  /** What begins the name of somebody without one. */
  private static final String UNNAMED = "unnamed";

  /** The direction with the token that says it. */
  record Found(Direction direction, int token) {}

  private final MoodReader moods;
  private final CueFinder<OutlookCue> future;
  private final CueFinder<OutlookCue> directions;
  private final PhraseIndex<String> relation;
  private final PhraseIndex<String> together;
  private final Set<String> doubts;
  private final Set<String> subjects;
  private final PhraseIndex<String> doubtPhrases;

  DirectionReader(Codebook codebook) {
    this.moods = new MoodReader(codebook);
    this.future = new CueFinder<>(codebook, Map.of(OutlookCue.FUTURE, OutlookCue.FUTURE.lexicon()));
    this.directions = new CueFinder<>(codebook, OutlookCue.directions());
    this.relation = PhraseIndex.of(codebook.lexicon("relation.noun"));
    this.together = PhraseIndex.of(codebook.lexicon("relation.sides"));
    this.subjects = Set.copyOf(codebook.lexicon("outlook.subject"));
    this.doubts = Set.copyOf(codebook.lexicon("negation"));
    this.doubtPhrases = PhraseIndex.of(codebook.lexicon("outlook.doubt"));
  }

  Optional<Found> direction(Reading reading, int s) {
    Scene scene = reading.scenes().get(s);
    List<Cue<OutlookCue>> ahead =
        future.find(scene).stream().filter(c -> !isMissed(scene.sentence(), c.token())).toList();
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Cue<OutlookCue> cue : directions.find(scene)) {
      int distance =
          ahead.stream()
              .mapToInt(f -> Syntax.distance(scene.sentence(), f.token(), cue.token()))
              .min()
              .orElse(Syntax.FAR);
      if (distance <= REACH
          && distance < nearest
          && moods.of(scene.sentence(), cue.token()) != Mood.CONDITION
          && !scene.sentence().token(cue.token()).relation().equals("compound")
          && isOfRelation(reading, scene, cue)) {
        nearest = distance;
        best = Optional.of(new Found(turned(scene, cue), cue.token()));
      }
    }
    return best;
  }

  /** "Could have led to peace": what did not come. */
  private static boolean isMissed(Sentence sentence, int modal) {
    Token token = sentence.token(modal);
    return token.pos().equals("MD")
        && sentence.children(token.head()).stream()
            .anyMatch(c -> c.relation().equals("aux") && c.lemma().equals("have"));
  }

  private Direction turned(Scene scene, Cue<OutlookCue> cue) {
    return switch (cue.kind()) {
      case BETTER -> better(scene, cue);
      case WORSE -> isNegated(scene, cue) ? Direction.SAME : Direction.WORSE;
      case SAME -> Direction.SAME;
      case OPEN -> Direction.OPEN;
      case FUTURE -> throw new IllegalStateException("the future is no direction");
    };
  }

  private Direction better(Scene scene, Cue<OutlookCue> cue) {
    if (isDoubted(scene, cue)) {
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

  private boolean isNegated(Scene scene, Cue<OutlookCue> cue) {
    return scene.isNegated(cue.match(), doubts);
  }

  private boolean isDoubted(Scene scene, Cue<OutlookCue> cue) {
    return isNegated(scene, cue)
        || doubtPhrases.find(scene.units()).stream()
            .anyMatch(
                d ->
                    Syntax.distance(scene.sentence(), scene.head(d), cue.token())
                        <= (d.begin() <= cue.match().begin() ? REACH : NEAR));
  }

  /**
   * Of the relation or of both sides; in a document about the sides also of nobody in particular,
   * but not of one side alone, whose "will continue" is a plan.
   */
  private boolean isOfRelation(Reading reading, Scene scene, Cue<OutlookCue> cue) {
    Sentence sentence = scene.sentence();
    if (isPlan(reading, sentence, cue)) {
      return false;
    }
    if (isNear(scene, relation, cue) || isNear(scene, together, cue)) {
      return true;
    }
    Optional<Token> subject = subject(sentence, cue.token());
    Set<Integer> words = subject.map(t -> Set.copyOf(sentence.subtree(t.index()))).orElse(Set.of());
    Set<String> named = new TreeSet<>();
    for (Mention mention : reading.mentions(sentence.index())) {
      if (reading.isSide(mention.actor().side())
          && words.contains(mention.head())
          && subject.isPresent()
          && Syntax.distance(sentence, subject.get().index(), mention.head()) <= 2) {
        named.add(mention.actor().side());
      }
    }
    boolean between =
        cue.kind() != OutlookCue.SAME
            && sentence.child(cue.token(), "dobj").isEmpty()
            && reading.sidesNear(scene, cue.token(), NEAR + 1).size() >= 2;
    if (named.size() >= 2 || between) {
      return true;
    }
    boolean plan = cue.kind() == OutlookCue.SAME && isPronoun(subject);
    boolean nobody = named.isEmpty() && !plan && subject.map(t -> isEmpty(t)).orElse(true);
    return reading.isFocused() && nobody;
  }

  /** "Norland will continue to strengthen cooperation": what one actor means to do. */
  private static boolean isPlan(Reading reading, Sentence sentence, Cue<OutlookCue> cue) {
    return cue.kind() == OutlookCue.SAME
        && subject(sentence, cue.token())
            .filter(t -> sentence.child(t.index(), "conj").isEmpty())
            .filter(
                t ->
                    reading.mentions(sentence.index()).stream()
                        .anyMatch(m -> m.head() == t.index() && !m.actor().name().startsWith(UNNAMED)))
            .isPresent();
  }

  /** "It", "there", "the future": what the document is about; other nouns are their own matter. */
  private boolean isEmpty(Token subject) {
    return !subject.pos().startsWith("N") || subjects.contains(subject.lemma());
  }

  private static boolean isPronoun(Optional<Token> subject) {
    return subject.filter(t -> t.pos().equals("PRP") && !t.lemma().equals("it")).isPresent();
  }

  private static boolean isNear(Scene scene, PhraseIndex<String> phrases, Cue<OutlookCue> cue) {
    for (PhraseMatch<String> m : phrases.find(scene.units())) {
      boolean own = m.overlaps(cue.match()) && cue.match().words() == 1;
      if (!own && Syntax.distance(scene.sentence(), scene.head(m), cue.token()) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Token> subject(Sentence sentence, int token) {
    for (int i : Syntax.chain(sentence, token)) {
      Optional<Token> subject = sentence.child(i, "nsubj", "nsubjpass");
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }
}
