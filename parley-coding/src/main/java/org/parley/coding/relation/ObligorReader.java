package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.Actor;

/**
 * Whom a sentence says to have kept or broken an agreement, or to have to keep it. By syntax: the
 * doer of the word of breach or of keeping; else whom a demand is put to; else who takes it upon
 * itself. "Both sides" are the parties of the agreement, where they are known. Empty where the
 * sentence does not say.
 */
final class ObligorReader {
  private static final Set<String> ASKED = Set.of("on", "upon", "from", "of", "to");

  private final DoerWalk doers;
  private final Set<String> self;
  private final PhraseIndex<String> everyone;

  ObligorReader(Codebook codebook) {
    this.doers = new DoerWalk(Set.copyOf(codebook.lexicon("commitment.light-verb")));
    this.self = Set.copyOf(codebook.lexicon("commitment.self"));
    this.everyone = PhraseIndex.of(codebook.lexicon("commitment.everyone"));
  }

  /**
   * Codes in alphabetical order.
   *
   * @param bound parties of the agreement, empty for one that the codebook does not know
   */
  List<String> obligors(
      Reading reading,
      Scene scene,
      AgreementFinder.Named agreement,
      ClaimedStatus claimed,
      List<String> bound) {
    Sentence sentence = scene.sentence();
    Set<String> found = new TreeSet<>();
    for (Cue<StatusCue> cue : claimed.cues()) {
      switch (cue.kind()) {
        case VIOLATED, UNFULFILLED, FULFILLED ->
            found.addAll(
                codes(
                    reading,
                    scene,
                    doers.from(sentence, cue.token(), agreement.head()),
                    bound));
        case REAFFIRMED, PROPOSED -> {}
      }
    }
    for (Cue<StatusCue> cue : claimed.cues()) {
      if (found.isEmpty() && cue.kind() == StatusCue.REAFFIRMED) {
        found.addAll(codes(reading, scene, asked(sentence, cue.token()), bound));
      }
    }
    for (Cue<StatusCue> cue : claimed.cues()) {
      if (found.isEmpty() && takesUponItself(sentence, cue)) {
        List<Integer> by = doers.from(sentence, cue.token(), agreement.head());
        found.addAll(parties(codes(reading, scene, by, bound), bound));
      }
    }
    return List.copyOf(found);
  }

  private boolean takesUponItself(Sentence sentence, Cue<StatusCue> cue) {
    return cue.kind() == StatusCue.REAFFIRMED
        && self.contains(sentence.token(cue.token()).lemma());
  }

  /** Who cannot be bound takes nothing upon itself by wishing. */
  private static Set<String> parties(Set<String> codes, List<String> bound) {
    Set<String> both = new TreeSet<>(codes);
    both.retainAll(bound);
    return both.isEmpty() && bound.isEmpty() ? codes : both;
  }

  /** "Urged N", "called on N", "demanded of N". */
  private static List<Integer> asked(Sentence sentence, int word) {
    List<Integer> found = new ArrayList<>();
    if (!sentence.parsed()) {
      return found;
    }
    sentence.child(word, "dobj", "dative").ifPresent(o -> found.add(o.index()));
    for (Token child : sentence.children(word)) {
      if (child.relation().equals("prep") && ASKED.contains(child.lemma())) {
        sentence.child(child.index(), "pobj").ifPresent(o -> found.add(o.index()));
      }
    }
    return found;
  }

  private Set<String> codes(Reading reading, Scene scene, List<Integer> nouns, List<String> bound) {
    Sentence sentence = scene.sentence();
    Set<String> codes = new LinkedHashSet<>();
    for (int noun : nouns) {
      Optional<Mention> mention =
          reading.mentions(sentence.index()).stream()
              .filter(m -> names(sentence, m, noun))
              .findFirst();
      mention.flatMap(m -> code(reading, m.actor(), bound)).ifPresent(codes::add);
      if (mention.isEmpty() && isEveryone(scene, noun)) {
        codes.addAll(bound.isEmpty() && reading.isFocused() ? reading.principal() : bound);
      }
    }
    return codes;
  }

  /** The noun itself is named, or its first word is the name: "Norland forces". */
  private static boolean names(Sentence sentence, Mention mention, int noun) {
    return mention.head() == noun || mention.span().contains(sentence.token(noun).span());
  }

  private boolean isEveryone(Scene scene, int noun) {
    for (PhraseMatch<String> match : everyone.longest(scene.units())) {
      if (scene.first(match) <= noun && noun <= scene.last(match)) {
        return true;
      }
    }
    return false;
  }

  /** The code by which the agreement has the actor as a party; else its side or state. */
  private static Optional<String> code(Reading reading, Actor actor, List<String> bound) {
    String side = actor.side();
    String state = actor.code().length() < 3 ? "" : actor.code().substring(0, 3);
    if (!bound.contains(side) && bound.contains(state)) {
      return Optional.of(state);
    }
    boolean known = reading.isSide(side) || side.matches("[A-Z]{3}");
    return known ? Optional.of(side) : Optional.empty();
  }
}
