package org.parley.coding.relation;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Whether a word of change bears on a thing or on another one near by. "Halted the exercise during
 * the talks" halts no talks, "the council began to restore trust" restores no council: what has an
 * object of its own bears on that, unless the object is a side of the thing ("the work of the
 * council", "its participation in the talks").
 */
final class Bearing {
  private static final Set<String> OF = Set.of("of", "from");

  private final Set<String> sides;

  /**
   * @param sides lexicon of the nouns that stand for the thing they belong to
   */
  Bearing(Codebook codebook, String sides) {
    this.sides = Set.copyOf(codebook.lexicon(sides));
  }

  boolean on(Scene scene, Cue<?> cue, int thing) {
    Sentence sentence = scene.sentence();
    int word = cue.token();
    if (!sentence.parsed() || word == thing || sentence.isBelow(word, thing)) {
      return true;
    }
    Optional<Integer> relative = relative(sentence, word);
    if (relative.isPresent()) {
      return relative.get() == thing;
    }
    Optional<Token> object = object(sentence, word).filter(o -> !isInside(scene, cue, o));
    return object.isEmpty()
        || object.get().index() == thing
        || sentence.isBelow(thing, object.get().index())
        || isSide(sentence, object.get());
  }

  /** "Take part", "break off work": a part of the phrase is no object of it. */
  private static boolean isInside(Scene scene, Cue<?> cue, Token object) {
    return scene.first(cue.match()) <= object.index() && object.index() <= scene.last(cue.match());
  }

  private static Optional<Token> object(Sentence sentence, int word) {
    return sentence.token(word).pos().startsWith("V")
        ? sentence.child(word, "dobj", "nsubjpass")
        : ofPhrase(sentence, word);
  }

  /** "The trust that the council began to restore": what the relative clause hangs on. */
  private static Optional<Integer> relative(Sentence sentence, int verb) {
    int at = verb;
    while (sentence.token(at).relation().equals("xcomp") && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    boolean ofObject =
        sentence.token(at).relation().equals("relcl")
            && sentence.child(at, "nsubj").filter(s -> !s.pos().startsWith("W")).isPresent();
    return ofObject && sentence.child(verb, "dobj").isEmpty()
        ? Optional.of(sentence.token(at).head())
        : Optional.empty();
  }

  private boolean isSide(Sentence sentence, Token object) {
    return sides.contains(object.lemma())
        || object.pos().startsWith("PRP")
        || sentence.children(object.index()).stream()
            .anyMatch(c -> c.relation().equals("conj") && sides.contains(c.lemma()));
  }

  private static Optional<Token> ofPhrase(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.relation().equals("prep") && OF.contains(c.lemma()))
        .findFirst()
        .flatMap(p -> sentence.child(p.index(), "pobj"));
  }
}
