package org.parley.coding.relation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Whether a word of direction is said of the relation or of both sides; in a document about the
 * sides also of nobody in particular, but not of one side alone, whose "will continue" is a plan.
 */
final class OutlookScope {
  static final int NEAR = 3;

  /** What begins the name of somebody without one. */
  private static final String UNNAMED = "unnamed";

  private final PhraseIndex<String> relation;
  private final PhraseIndex<String> together;
  private final Set<String> subjects;
  private final Set<String> objects;
  private final Set<String> views;

  OutlookScope(Codebook codebook) {
    this.relation = PhraseIndex.of(codebook.lexicon("relation.noun"));
    this.together = PhraseIndex.of(codebook.lexicon("relation.sides"));
    this.subjects = Set.copyOf(codebook.lexicon("outlook.subject"));
    this.objects = Set.copyOf(codebook.lexicon("outlook.object"));
    this.views = Set.copyOf(codebook.lexicon("outlook.view"));
  }

  boolean covers(Reading reading, Scene scene, Cue<OutlookCue> cue) {
    Sentence sentence = scene.sentence();
    if (isPlan(reading, scene, cue) || isOther(reading, scene, cue) || isOfOther(scene, cue)) {
      return false;
    }
    if (isNear(scene, relation, cue) || isNear(scene, together, cue)) {
      return true;
    }
    if (!isSentence(sentence)) {
      return reading.sidesIn(sentence.index()).size() >= 2;
    }
    Optional<Token> subject = subject(sentence, cue.token());
    Set<String> named = sidesIn(reading, sentence, subject);
    boolean between =
        cue.kind() != OutlookCue.SAME
            && isFree(reading, sentence, cue)
            && reading.sidesNear(scene, cue.token(), NEAR + 1).size() >= 2;
    if (named.size() >= 2 || between) {
      return true;
    }
    boolean plan = cue.kind() == OutlookCue.SAME && isPronoun(subject);
    boolean nobody = named.isEmpty() && !plan && subject.map(this::isEmpty).orElse(true);
    if (cue.kind() == OutlookCue.OPEN
        && !subject.filter(t -> t.pos().startsWith("N")).isPresent()) {
      nobody = nobody && isAbout(reading, scene);
    }
    return reading.isFocused() && nobody;
  }

  private static Set<String> sidesIn(Reading reading, Sentence sentence, Optional<Token> subject) {
    Set<String> named = new TreeSet<>();
    if (subject.isPresent()) {
      Set<Integer> words = Set.copyOf(sentence.subtree(subject.get().index()));
      for (Mention mention : reading.mentions(sentence.index())) {
        if (reading.isSide(mention.actor().side())
            && words.contains(mention.head())
            && Syntax.distance(sentence, subject.get().index(), mention.head()) <= 2) {
          named.add(mention.actor().side());
        }
      }
    }
    return named;
  }

  /** A verb without an object of its own, or with a side as its object. */
  private static boolean isFree(Reading reading, Sentence sentence, Cue<OutlookCue> cue) {
    return sentence.child(cue.token(), "dobj").map(o -> isSide(reading, sentence, o)).orElse(true);
  }

  private static boolean isSide(Reading reading, Sentence sentence, Token token) {
    return reading.mentions(sentence.index()).stream()
        .anyMatch(m -> m.head() == token.index() && reading.isSide(m.actor().side()));
  }

  /** "Restore its old harbour": what is mended is neither the relation nor a side. */
  private boolean isOther(Reading reading, Scene scene, Cue<OutlookCue> cue) {
    Sentence sentence = scene.sentence();
    Optional<Token> object =
        sentence
            .child(cue.token(), "dobj")
            .filter(
                o -> o.index() > scene.last(cue.match()) || o.index() < scene.first(cue.match()));
    if (cue.kind() != OutlookCue.BETTER
        || !sentence.token(cue.token()).pos().startsWith("V")
        || object.isEmpty()) {
      return false;
    }
    Token thing = object.get();
    Set<Integer> words = Set.copyOf(sentence.subtree(thing.index()));
    boolean related =
        thing.pos().startsWith("PRP")
            || objects.contains(thing.lemma())
            || subjects.contains(thing.lemma())
            || isSide(reading, sentence, thing)
            || relation.find(scene.units()).stream().anyMatch(m -> words.contains(scene.head(m)))
            || together.find(scene.units()).stream().anyMatch(m -> words.contains(scene.head(m)));
    return !related;
  }

  /** "It is unclear when Norland will vote" is about no relation. */
  private boolean isAbout(Reading reading, Scene scene) {
    return relation.anyIn(scene.units()) || reading.sidesIn(scene.sentence().index()).size() >= 2;
  }

  /** "A better understanding of maps": an adjective or adverb of something else. */
  private boolean isOfOther(Scene scene, Cue<OutlookCue> cue) {
    Token word = scene.sentence().token(cue.token());
    boolean modifies =
        cue.kind() == OutlookCue.BETTER
            && cue.match().words() == 1
            && word.head() >= 0
            && word.pos().matches("JJ.*|RB.*")
            && word.relation().matches("amod|nmod|advmod");
    if (!modifies) {
      return false;
    }
    Token thing = scene.sentence().token(word.head());
    return !subjects.contains(thing.lemma())
        && !objects.contains(thing.lemma())
        && relation.find(scene.units()).stream().noneMatch(m -> scene.head(m) == thing.index());
  }

  /** Without a verb, a heading: it is about nobody whom it does not name. */
  private static boolean isSentence(Sentence sentence) {
    return !sentence.parsed()
        || sentence.tokens().stream().anyMatch(t -> t.pos().matches("MD|VB[DPZ]"));
  }

  /** "Norland will continue to strengthen cooperation": what one actor means to do. */
  private boolean isPlan(Reading reading, Scene scene, Cue<OutlookCue> cue) {
    Sentence sentence = scene.sentence();
    return cue.kind() == OutlookCue.SAME
        && subject(sentence, cue.token())
            .filter(t -> sentence.child(t.index(), "conj").isEmpty())
            .filter(
                t ->
                    together.find(scene.units()).stream()
                        .noneMatch(m -> scene.head(m) == t.index()))
            .filter(
                t ->
                    reading.mentions(sentence.index()).stream()
                        .anyMatch(
                            m -> m.head() == t.index() && !m.actor().name().startsWith(UNNAMED)))
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

  /** Who does it; who only sees it coming ("sees no prospects of a settlement") does not. */
  private Optional<Token> subject(Sentence sentence, int token) {
    for (int i : Syntax.chain(sentence, token)) {
      Optional<Token> subject = sentence.child(i, "nsubj", "nsubjpass");
      if (subject.isPresent()) {
        boolean sees = i != token && views.contains(sentence.token(i).lemma());
        return sees ? Optional.empty() : subject;
      }
    }
    return Optional.empty();
  }
}
