package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.codebook.Frame;
import org.parley.codebook.ReportingCue;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.Stance;

/** Finds reporting verbs with their particles and fixed objects. */
final class CueFinder {
  /** In the place of a preposition of entries that the codebook does not have. */
  static final String OPEN = "?";

  private static final int WINDOW = 4;
  private static final Set<String> AUXILIARY = Set.of("aux", "auxpass", "amod", "compound", "nmod");
  private static final Set<String> LINKS =
      Set.of("prt", "prep", "advmod", "acomp", "dobj", "oprd", "xcomp", "ccomp", "pobj", "agent");

  private static final Set<String> PLAIN = Set.of("be", "have", "do", "get", "let", "go", "come");
  private static final Set<Frame> FRAMES =
      Set.of(Frame.CLAUSE, Frame.QUOTATION, Frame.INFINITIVE, Frame.AS);

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

  /**
   * The verb at {@code v} read as a cue that the codebook does not have; whether it is one, a model
   * has to say.
   */
  Optional<Cue> openVerbAt(Tree tree, int v) {
    Token token = tree.token(v);
    if (!tree.isVerb(v) || AUXILIARY.contains(token.relation()) || PLAIN.contains(token.lemma())) {
      return Optional.empty();
    }
    ReportingCue entry =
        new ReportingCue(
            token.lemma(), CueClass.VERB, Act.ASSERT, Stance.NEUTRAL, FRAMES, List.of(OPEN));
    return Optional.of(new Cue(tree, v, List.of(v), entry));
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
