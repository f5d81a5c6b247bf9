package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.language.Token;

/** Finds reporting verbs with their particles and fixed objects. */
final class CueFinder {
  private static final int WINDOW = 4;
  private static final Set<String> AUXILIARY = Set.of("aux", "auxpass", "amod", "compound", "nmod");
  private static final Set<String> LINKS =
      Set.of("prt", "prep", "advmod", "acomp", "dobj", "oprd", "xcomp", "ccomp", "pobj", "agent");

  private final CueLexicon lexicon;
  private final Words words;

  CueFinder(CueLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Every possible reading of the verb at {@code v} as a cue, the longest phrase first. */
  List<Cue> verbAt(Tree tree, int v) {
    Token token = tree.token(v);
    List<Cue> out = new ArrayList<>();
    if (!tree.isVerb(v) || AUXILIARY.contains(token.relation())) {
      return out;
    }
    for (CueLexicon.Entry entry : lexicon.startingWith(CueClass.VERB, token.lemma())) {
      phrase(tree, v, entry.rest())
          .map(tokens -> new Cue(tree, v, tokens, entry.cue()))
          .filter(cue -> !saysNothing(cue))
          .ifPresent(out::add);
    }
    return out;
  }

  private boolean saysNothing(Cue cue) {
    return cue.tree().hasChild(cue.head(), "neg")
        && words.silentWhenNegated().contains(cue.entry().lemma());
  }

  /** Tokens of the phrase, if each further word hangs on the verb or on a word of the phrase. */
  private static Optional<List<Integer>> phrase(Tree tree, int v, List<String> rest) {
    List<Integer> tokens = new ArrayList<>(List.of(v));
    int from = v + 1;
    for (String word : rest) {
      int found = -1;
      for (int k = from; k < tree.size() && k <= v + WINDOW && found < 0; k++) {
        Token token = tree.token(k);
        if (token.lemma().equals(word)
            && tokens.contains(token.head())
            && LINKS.contains(token.relation())) {
          found = k;
        }
      }
      if (found < 0) {
        return Optional.empty();
      }
      tokens.add(found);
      from = found + 1;
    }
    return Optional.of(tokens);
  }
}
