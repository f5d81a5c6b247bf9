package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.Collection;
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

  private final Set<String> light;
  private final Set<String> self;
  private final PhraseIndex<String> everyone;

  ObligorReader(Codebook codebook) {
    this.light = Set.copyOf(codebook.lexicon("commitment.light-verb"));
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
    Names names = new Names(reading, scene, agreement, bound);
    Set<String> found = new TreeSet<>();
    for (Cue<StatusCue> cue : claimed.cues()) {
      switch (cue.kind()) {
        case VIOLATED, UNFULFILLED, FULFILLED -> found.addAll(names.doers(cue.token()));
        case REAFFIRMED, PROPOSED -> {}
      }
    }
    for (Cue<StatusCue> cue : claimed.cues()) {
      if (found.isEmpty() && cue.kind() == StatusCue.REAFFIRMED) {
        found.addAll(names.codes(asked(scene.sentence(), cue.token())));
      }
    }
    for (Cue<StatusCue> cue : claimed.cues()) {
      if (found.isEmpty()) {
        demanded(scene.sentence(), cue, agreement)
            .ifPresent(verb -> found.addAll(names.doers(verb)));
      }
      boolean own =
          cue.kind() == StatusCue.REAFFIRMED
              && self.contains(scene.sentence().token(cue.token()).lemma());
      if (found.isEmpty() && own) {
        found.addAll(parties(names.doers(cue.token()), bound));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Whom a charge means that names a thing and no doer, "the landing is a breach": nobody charges
   * himself, so of two parties the other than the one that charges.
   *
   * @param by sides of those who claim it
   */
  List<String> charged(Scene scene, ClaimedStatus claimed, List<String> bound, Set<String> by) {
    boolean thing =
        claimed.cues().stream()
            .filter(c -> c.kind() == StatusCue.VIOLATED)
            .anyMatch(c -> hasThing(scene.sentence(), c.token()));
    if (!thing || bound.size() != 2 || by.size() != 1 || !bound.containsAll(by)) {
      return List.of();
    }
    return bound.stream().filter(side -> !by.contains(side)).toList();
  }

  /** "The landing is a violation", "the battalion breaks it": a definite thing is the subject. */
  private static boolean hasThing(Sentence sentence, int cue) {
    if (!sentence.parsed()) {
      return false;
    }
    Token word = sentence.token(cue);
    int verb = word.relation().equals("attr") && word.head() >= 0 ? word.head() : cue;
    return sentence
        .child(verb, "nsubj")
        .filter(s -> s.pos().startsWith("NN"))
        .filter(s -> sentence.child(s.index(), "det", "poss").isPresent())
        .isPresent();
  }

  /** "To announce exercises, as the accords require": what the agreement itself asks for. */
  private static Optional<Integer> demanded(
      Sentence sentence, Cue<StatusCue> cue, AgreementFinder.Named agreement) {
    Token word = sentence.token(cue.token());
    boolean byIt =
        sentence.parsed()
            && word.relation().equals("advcl")
            && sentence
                .child(word.index(), "nsubj")
                .filter(s -> s.index() == agreement.head())
                .isPresent();
    return byIt ? Optional.of(word.head()) : Optional.empty();
  }

  /** Who cannot be bound takes nothing upon itself by wishing. */
  private static Set<String> parties(Set<String> codes, List<String> bound) {
    Set<String> both = new TreeSet<>(codes);
    both.retainAll(bound);
    return bound.isEmpty() ? codes : both;
  }

  /** "Urged N", "called on N", "demanded of N". */
  private static List<Integer> asked(Sentence sentence, int word) {
    List<Integer> found = new ArrayList<>();
    if (!sentence.parsed()) {
      return found;
    }
    sentence
        .child(word, "dobj", "dative")
        .ifPresent(o -> found.addAll(Syntax.joined(sentence, o.index())));
    for (Token child : sentence.children(word)) {
      if (child.relation().equals("prep") && ASKED.contains(child.lemma())) {
        sentence
            .child(child.index(), "pobj")
            .ifPresent(o -> found.addAll(Syntax.joined(sentence, o.index())));
      }
    }
    return found;
  }

  /** Who is named where in one sentence, by the codes that the agreement has them under. */
  private final class Names {
    private final Reading reading;
    private final Scene scene;
    private final AgreementFinder.Named agreement;
    private final List<String> bound;
    private final List<PhraseMatch<String>> all;

    Names(Reading reading, Scene scene, AgreementFinder.Named agreement, List<String> bound) {
      this.reading = reading;
      this.scene = scene;
      this.agreement = agreement;
      this.bound = bound;
      this.all = everyone.longest(scene.units());
    }

    Set<String> doers(int word) {
      return codes(
          new DoerWalk(scene.sentence(), light, i -> !codes(List.of(i)).isEmpty()).from(word));
    }

    Set<String> codes(Collection<Integer> nouns) {
      Set<String> codes = new TreeSet<>();
      for (int noun : nouns) {
        if (isIn(agreement.match(), noun)) {
          continue;
        }
        boolean everybody = all.stream().anyMatch(m -> isIn(m, noun));
        if (everybody && !bound.isEmpty()) {
          codes.addAll(bound);
          continue;
        }
        Set<String> named = new TreeSet<>();
        for (Mention mention : reading.mentions(scene.sentence().index())) {
          if (mention.head() == noun
              || mention.span().contains(scene.sentence().token(noun).span())) {
            code(mention.actor()).ifPresent(named::add);
          }
        }
        if (named.isEmpty() && everybody && reading.isFocused()) {
          named.addAll(reading.principal());
        }
        codes.addAll(named);
      }
      return codes;
    }

    private boolean isIn(PhraseMatch<?> match, int token) {
      return scene.first(match) <= token && token <= scene.last(match);
    }

    /** The code by which the agreement has the actor as a party; else its side or state. */
    private Optional<String> code(Actor actor) {
      String side = actor.side();
      String state = actor.code().length() < 3 ? "" : actor.code().substring(0, 3);
      if (!bound.contains(side) && bound.contains(state)) {
        return Optional.of(state);
      }
      boolean state3 = side.matches("[A-Z]{3}");
      return reading.isSide(side) || state3 ? Optional.of(side) : Optional.empty();
    }
  }
}
