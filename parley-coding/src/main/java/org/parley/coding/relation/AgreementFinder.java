package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.language.Token;

/**
 * Finds agreements: those of the codebook by their terms, others by a noun like "ceasefire" or
 * "promises" with words that say which. A ceasefire in a document that has just named one agreement
 * is that agreement's.
 */
final class AgreementFinder {
  /** How many sentences back a named agreement is still meant. */
  private static final int MEMORY = 6;

  private static final int NEAR = 5;

  /** An agreement named in a sentence. */
  record Named(String name, boolean known, PhraseMatch<?> match, int head) {}

  private final PhraseIndex<Agreement> known;
  private final PhraseIndex<String> generic;
  private final Set<String> heirs;
  private final Set<String> empty;

  AgreementFinder(Codebook codebook) {
    PhraseIndex.Builder<Agreement> builder = new PhraseIndex.Builder<>();
    codebook.agreements().forEach(a -> builder.addAll(a.terms(), a));
    this.known = builder.build();
    this.generic = PhraseIndex.of(codebook.lexicon("commitment.generic"));
    this.heirs = Set.copyOf(codebook.lexicon("commitment.heir"));
    this.empty = Set.copyOf(codebook.lexicon("commitment.empty-modifier"));
  }

  /** Agreements of a sentence in text order. */
  List<Named> find(Reading reading, int sentence) {
    Scene scene = reading.scenes().get(sentence);
    List<Named> found = new ArrayList<>();
    List<PhraseMatch<Agreement>> named = known.longest(scene.units());
    for (PhraseMatch<Agreement> m : named) {
      found.add(new Named(m.value().name(), true, m, scene.head(m)));
    }
    List<PhraseMatch<String>> nouns = generic.longest(scene.units());
    for (PhraseMatch<String> m : nouns) {
      int head = scene.head(m);
      if (nouns.stream().anyMatch(n -> isPartOf(scene, head, scene.head(n)))) {
        continue;
      }
      boolean inside =
          named.stream().anyMatch(n -> n.overlaps(m) || isBeside(scene, scene.head(n), head));
      if (!inside) {
        generic(reading, sentence, m, head).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The first noun of "ceasefire agreement". */
  private static boolean isPartOf(Scene scene, int noun, int other) {
    Token token = scene.sentence().token(noun);
    return token.head() == other && token.relation().equals("compound");
  }

  /** "Fulfilment of Minsk, the accord to end …", "the agreement of Minsk": the same thing. */
  private static boolean isBeside(Scene scene, int named, int other) {
    Token token = scene.sentence().token(other);
    return scene.sentence().parsed()
        && (token.relation().equals("appos")
            || Syntax.distance(scene.sentence(), named, other) <= 1);
  }

  private Optional<Named> generic(Reading reading, int sentence, PhraseMatch<String> m, int head) {
    Scene scene = reading.scenes().get(sentence);
    if (heirs.contains(m.phrase())) {
      Optional<String> heir = lastNamed(reading, sentence);
      if (heir.isPresent()) {
        return Optional.of(new Named(heir.get(), true, m, head));
      }
    }
    boolean withOf = m.phrase().endsWith(" of");
    String name = NounPhrase.name(reading.text(), scene.sentence(), head, empty, withOf);
    boolean says = name.indexOf(' ') > 0 || heirs.contains(m.phrase());
    boolean ours =
        reading.isFocused()
            ? reading.concernsSides(sentence)
            : reading.sidesNear(scene, head, NEAR).size() >= 2;
    return says && ours ? Optional.of(new Named(name, false, m, head)) : Optional.empty();
  }

  private Optional<String> lastNamed(Reading reading, int sentence) {
    for (int s = sentence; s >= 0 && s >= sentence - MEMORY; s--) {
      List<PhraseMatch<Agreement>> named = known.longest(reading.scenes().get(s).units());
      if (!named.isEmpty()) {
        return Optional.of(named.get(named.size() - 1).value().name());
      }
    }
    return Optional.empty();
  }
}
