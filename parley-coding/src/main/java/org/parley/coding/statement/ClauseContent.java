package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Frame;
import org.parley.language.Token;

/**
 * Clauses: "said that X", "X, said Y", "X, Y said, X", "as Y said, X". The parse says which clause;
 * for a fronted one the words before the cue's own clause are taken as they stand.
 */
final class ClauseContent {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VBN");
  private static final int SHORTEST_CLAUSE = 4;
  private static final int FARTHEST_COLON = 7;
  private static final Set<String> OPEN = Set.of("ccomp", "parataxis", "advcl", "dep", "conj");
  private static final Set<String> CONDITIONS = Set.of("if", "when", "as", "once", "until");
  private static final Set<String> SUBORDINATE =
      Set.of("because", "although", "though", "while", "after", "before", "since", "unless");
  private static final Set<String> REASONS =
      Set.of("because", "if", "unless", "since", "so", "once", "until");
  private static final Set<String> OWN =
      Set.of("nsubj", "nsubjpass", "aux", "auxpass", "neg", "prt", "advmod", "npadvmod", "dative");

  Optional<Content> of(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    if (isParenthetical(cue)) {
      return parenthetical(cue);
    }
    Optional<Token> before = Optional.empty();
    for (Token child : tree.children(v)) {
      boolean clause =
          (child.relation().equals("ccomp") || isFiniteXcomp(tree, child))
              && !isSubordinate(tree, child, v);
      if (clause && !cue.tokens().contains(child.index())) {
        if (child.index() > v || startsAfter(tree, child, v)) {
          boolean marked = tree.hasChild(child.index(), "mark");
          boolean divided = cue.last() + 1 < tree.size() && tree.isPunctuation(cue.last() + 1);
          return before.isPresent() && !marked && divided
              ? fronted(cue, before.get().index())
              : following(cue, child.index());
        }
        if (before.isEmpty() && !bracketBetween(tree, child.index(), v)) {
          before = Optional.of(child);
        }
      }
    }
    return before
        .flatMap(child -> fronted(cue, child.index()))
        .or(() -> below(cue))
        .or(() -> trailing(cue))
        .or(() -> announced(cue));
  }

  static boolean hasFiniteVerb(Tree tree, int from, int end) {
    for (int i = from; i < end; i++) {
      if (FINITE.contains(tree.token(i).pos())) {
        return true;
      }
    }
    return false;
  }

  /** "If X, Norland could answer": a condition in front is not what is answered. */
  private static boolean isSubordinate(Tree tree, Token clause, int v) {
    Optional<Token> mark =
        tree.child(clause.index(), "mark").filter(m -> m.index() < clause.index());
    boolean condition = clause.index() < v && mark.filter(m -> m.lemma().equals("if")).isPresent();
    return condition || mark.filter(m -> SUBORDINATE.contains(m.lemma())).isPresent();
  }

  /** "X, sources said.": the cue ends the sentence, whatever the parse makes of X. */
  private static Optional<Content> trailing(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    Optional<Token> subject = tree.child(v, "nsubj").filter(s -> s.index() < v);
    Set<Frame> frames = cue.entry().frames();
    if (subject.isEmpty() || !frames.containsAll(Set.of(Frame.QUOTATION, Frame.CLAUSE))) {
      return Optional.empty();
    }
    int begin = tree.subtree(subject.get().index()).nextSetBit(0);
    boolean complements = tree.hasChild(v, "dobj", "ccomp", "xcomp", "oprd", "acomp", "dative");
    boolean last = tree.subtree(v).length() >= tree.size() - 2;
    String opening = tree.token(0).lemma();
    boolean subordinate = SUBORDINATE.contains(opening) || CONDITIONS.contains(opening);
    boolean modal = tree.children(v).stream().anyMatch(c -> c.pos().equals("MD"));
    if (complements
        || subordinate
        || modal
        || !last
        || begin < SHORTEST_CLAUSE
        || !hasFiniteVerb(tree, 0, begin)
        || !tree.isComma(begin - 1)) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet(tree.size());
    tokens.set(0, begin - 1);
    return Optional.of(new Content(tokens, Optional.empty(), "fronted"));
  }

  /** "made clear that", "made the case that": the clause hangs on another word of the cue. */
  private static Optional<Content> below(Cue cue) {
    Tree tree = cue.tree();
    for (int word : cue.tokens()) {
      for (Token child : tree.children(word)) {
        boolean clause =
            word != cue.head()
                && child.index() > word
                && Set.of("ccomp", "csubj", "acl", "advcl").contains(child.relation())
                && !cue.tokens().contains(child.index())
                && tree.hasChild(child.index(), "nsubj", "nsubjpass", "expl");
        if (clause) {
          return Optional.of(new Content(tree.subtree(child.index()), Optional.empty(), "clausal"));
        }
      }
    }
    return Optional.empty();
  }

  /** "Dorn took up the refrain: X": the clause after a colon that the parse leaves apart. */
  private static Optional<Content> announced(Cue cue) {
    Tree tree = cue.tree();
    int colon = colonAfter(tree, cue.last());
    boolean free = cue.head() == cue.last() || colon == cue.last() + 1;
    boolean object =
        tree.child(cue.head(), "dobj").filter(o -> !cue.tokens().contains(o.index())).isPresent();
    if (colon < 0 || !free || object || !hasFiniteVerb(tree, colon, tree.size())) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet(tree.size());
    tokens.set(colon + 1, tree.size());
    return Optional.of(new Content(tokens, Optional.empty(), "clausal"));
  }

  /** The colon near a word with no mark before it; -1 if there is none. */
  static int colonAfter(Tree tree, int word) {
    for (int i = word + 1; i < Math.min(tree.size(), word + FARTHEST_COLON); i++) {
      if (tree.isPunctuation(i)) {
        return tree.token(i).form().equals(":") ? i : -1;
      }
    }
    return -1;
  }

  private static boolean bracketBetween(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.token(i).form().equals("(") || tree.token(i).form().equals("-LRB-")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFiniteXcomp(Tree tree, Token child) {
    return child.relation().equals("xcomp") && tree.hasChild(child.index(), "nsubj", "nsubjpass");
  }

  private static boolean startsAfter(Tree tree, Token child, int v) {
    return tree.subtree(child.index()).nextSetBit(0) > v;
  }

  private static Optional<Content> following(Cue cue, int clause) {
    Tree tree = cue.tree();
    if (!cue.entry().frames().contains(Frame.CLAUSE) && !isQuotedAt(tree, clause)) {
      return Optional.empty();
    }
    BitSet tokens = tree.subtree(clause);
    tokens.clear(0, Math.min(cue.head() + 1, clause));
    addTrailing(cue, clause, tokens);
    Optional<Token> object =
        tree.child(cue.head(), "dobj", "dative").filter(o -> o.index() < clause);
    return Optional.of(new Content(tokens, ContentFinder.addressee(cue, object), "clausal"));
  }

  /** Further clauses of the content that the parser hung on the cue: "and that", "because". */
  private static void addTrailing(Cue cue, int clause, BitSet tokens) {
    Tree tree = cue.tree();
    for (Token child : tree.children(cue.head())) {
      Optional<Token> mark = tree.child(child.index(), "mark");
      boolean further =
          child.index() > clause
              && mark.isPresent()
              && ((child.relation().equals("advcl") && REASONS.contains(mark.get().lemma()))
                  || (child.relation().equals("conj") && mark.get().lemma().equals("that")));
      if (further) {
        tokens.or(tree.subtree(child.index()));
      }
    }
  }

  private static boolean isQuotedAt(Tree tree, int clause) {
    int first = tree.subtree(clause).nextSetBit(0);
    return isQuote(tree, first) || (first > 0 && isQuote(tree, first - 1));
  }

  private static boolean isQuote(Tree tree, int i) {
    String form = tree.token(i).form();
    return form.equals("\"") || form.equals("``") || form.equals("''");
  }

  /** "X, said Y": everything before the cue's clause, back to where the clause above begins. */
  private static Optional<Content> fronted(Cue cue, int clause) {
    Tree tree = cue.tree();
    int v = cue.head();
    BitSet below = tree.subtree(clause);
    int begin = tree.token(v).head() < 0 ? 0 : tree.subtree(v).nextSetBit(0);
    int end = v;
    for (Token child : tree.children(v)) {
      if (child.index() < v && child.index() > clause && OWN.contains(child.relation())) {
        end = Math.min(end, tree.subtree(child.index()).nextSetBit(0));
      }
    }
    end = Math.max(end, 1);
    BitSet tokens = new BitSet(tree.size());
    tokens.set(Math.min(begin, end), end);
    BitSet after = (BitSet) below.clone();
    after.clear(0, v);
    tokens.or(after);
    for (Token child : tree.children(v)) {
      boolean goesOn =
          !isQuote(tree, end - 1)
              && child.index() > v
              && Set.of("conj", "ccomp").contains(child.relation())
              && tree.hasChild(child.index(), "nsubj", "nsubjpass");
      if (goesOn) {
        tokens.or(tree.subtree(child.index()));
      }
    }
    return Optional.of(new Content(tokens, Optional.empty(), "fronted"));
  }

  /** Between commas inside another clause: "The talks, Dorn argued, have failed". */
  private static boolean isParenthetical(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    Token verb = tree.token(v);
    if (verb.head() < 0 || !OPEN.contains(verb.relation()) || tree.hasChild(v, "mark")) {
      return verb.head() >= 0 && isAsClause(cue);
    }
    Optional<Token> subject = tree.child(v, "nsubj");
    if (subject.isEmpty() || verb.relation().equals("conj") || verb.relation().equals("advcl")) {
      return false;
    }
    int begin = Math.min(v, tree.subtree(subject.get().index()).nextSetBit(0));
    int end = Math.max(v, tree.subtree(subject.get().index()).length() - 1);
    boolean closed =
        end + 1 >= tree.size() || tree.isPunctuation(end + 1) || isOwnAdverbial(tree, v, end + 1);
    return tree.isComma(begin - 1) && closed && begin > 1;
  }

  private static boolean isOwnAdverbial(Tree tree, int v, int at) {
    return tree.token(at).head() == v && !tree.token(at).relation().equals("mark");
  }

  /** "as Dorn said". */
  private static boolean isAsClause(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    boolean bare =
        tree.children(v).stream()
            .filter(c -> c.relation().equals("dobj"))
            .filter(c -> c.index() > v)
            .allMatch(c -> cue.tokens().contains(c.index()) && c.lemma().equals("it"));
    return bare
        && tree.token(v).relation().equals("advcl")
        && tree.child(v, "mark", "prep", "advmod")
            .filter(m -> m.lemma().equals("as") && m.index() < v)
            .isPresent()
        && !tree.hasChild(v, "ccomp", "xcomp");
  }

  private static Optional<Content> parenthetical(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    int top = tree.token(v).head();
    while (tree.token(top).head() >= 0
        && (!tree.isVerb(top)
            || List.of("aux", "acomp", "attr", "cop").contains(tree.token(top).relation()))) {
      top = tree.token(top).head();
    }
    BitSet tokens = tree.subtree(top);
    BitSet own = tree.subtree(v);
    tree.child(v, "ccomp").ifPresent(c -> own.andNot(tree.subtree(c.index())));
    tokens.andNot(own);
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Content(tokens, Optional.empty(), "parenthetical"));
  }
}
