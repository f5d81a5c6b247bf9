package org.parley.coding.statement;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Frame;
import org.parley.language.Token;
import org.parley.record.Act;

/** Contents that are no clause of their own: infinitives, "X as Y", prepositions, noun phrases. */
final class ObjectContent {
  private static final Set<String> WIDE_OPINION = Set.of("see", "find");

  private static final Set<String> CLAUSES = Set.of("relcl", "ccomp", "advcl", "acl");

  private static final Set<Act> AHEAD =
      Set.of(Act.PROPOSE, Act.DEMAND, Act.COMMIT, Act.PREDICT, Act.REJECT, Act.CONDITION);
  private static final Set<String> LIMITS =
      Set.of(
          "before", "until", "by", "to", "through", "within", "between", "without", "unless", "if");
  private static final Set<String> MEASURES =
      Set.of("half", "third", "quarter", "zero", "low", "high", "dozen", "hundred");

  private static final int FARTHEST_MARK = 16;
  private static final Set<String> REFLEXIVE =
      Set.of("itself", "himself", "herself", "themselves", "oneself");

  private final Words words;

  ObjectContent(Words words) {
    this.words = words;
  }

  /** "vowed to X", "urged Y to X" (with Y), "called on Y to X". */
  Optional<Content> infinitive(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    for (Token child : tree.children(v)) {
      boolean infinitive =
          child.index() > v
              && Set.of("xcomp", "advcl", "ccomp").contains(child.relation())
              && isInfinitive(tree, child.index())
              && !isPurpose(cue, child);
      if (infinitive) {
        BitSet tokens = tree.subtree(child.index());
        Optional<Token> object = addressed(cue, child.index());
        object.ifPresent(o -> tokens.or(tree.subtree(o.index())));
        return Optional.of(new Content(tokens, ContentFinder.addressee(cue, object), "infinitive"));
      }
    }
    Optional<Token> addressed = addressed(cue, tree.size()).filter(this::isSomebody);
    Optional<Token> below =
        addressed
            .flatMap(o -> tree.child(o.index(), "acl", "relcl", "advcl"))
            .filter(x -> isInfinitive(tree, x.index()));
    return below.map(
        x ->
            new Content(
                tree.subtree(addressed.orElseThrow().index()),
                ContentFinder.addressee(cue, addressed),
                "infinitive"));
  }

  /** "undertook steps to calm the market": what is done to an end is not said. */
  private boolean isPurpose(Cue cue, Token infinitive) {
    return infinitive.relation().equals("advcl")
        && addressed(cue, infinitive.index()).filter(o -> !isSomebody(o)).isPresent();
  }

  private static Optional<Token> addressed(Cue cue, int before) {
    Tree tree = cue.tree();
    int last = cue.last();
    Optional<Token> object =
        last == cue.head()
            ? tree.child(cue.head(), "dobj", "dative")
            : tree.object(last).or(() -> tree.child(cue.head(), "dobj"));
    return object.filter(o -> o.index() > cue.head() && o.index() < before);
  }

  static boolean isInfinitive(Tree tree, int verb) {
    return tree.child(verb, "aux").filter(a -> a.pos().equals("TO")).isPresent();
  }

  /** "views X as Y", "called X Y"; of "which Moscow views as Y" the Y alone. */
  Optional<Content> as(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    Optional<Token> as = asWord(cue);
    Optional<Token> complement =
        as.isPresent()
            ? asComplement(tree, as.get().index())
            : tree.child(v, "oprd", "xcomp", "attr", "acomp", "ccomp")
                .filter(x -> x.index() > v && !isInfinitive(tree, x.index()));
    if (complement.isEmpty() || (as.isEmpty() && isLinked(cue))) {
      return as.isPresent() || isLinked(cue) ? Optional.empty() : quotedComplement(tree, v);
    }
    BitSet tokens = tree.subtree(complement.get().index());
    int open = complement.get().index();
    int close = isQuotationMark(tree, open) ? mark(tree, open + 1) : -1;
    if (close >= 0) {
      tokens.set(open, close + 1);
    } else if (tokens.get(v)) {
      tokens.clear();
      tokens.set(complement.get().index(), tree.size());
    }
    tokens.clear(0, v);
    boolean passive = SourceFinder.isPassive(tree, v);
    Optional<Token> viewed = tree.child(v, passive ? "nsubjpass" : "dobj");
    if (viewed.filter(o -> REFLEXIVE.contains(o.lemma())).isPresent()) {
      return Optional.empty();
    }
    if (viewed.isPresent() && !isRelative(viewed.get())) {
      tokens.or(tree.subtree(viewed.get().index()));
      if (!passive && viewed.get().index() < complement.get().index()) {
        tokens.set(viewed.get().index(), complement.get().index());
      }
      as.ifPresent(a -> tokens.set(a.index()));
    } else if (viewed.isEmpty() && as.isEmpty() && !isSmallClause(tree, v, complement.get())) {
      return Optional.empty();
    }
    return Optional.of(new Content(tokens, Optional.empty(), passive ? "passive-as" : "as"));
  }

  /** "called half of them “hopeless”": the words in marks end the content. */
  private static Optional<Content> quotedComplement(Tree tree, int v) {
    Optional<Token> object = tree.child(v, "dobj").filter(o -> o.index() > v);
    if (object.isEmpty() || SourceFinder.isPassive(tree, v)) {
      return Optional.empty();
    }
    int open = mark(tree, object.get().index() + 1);
    int close = open < 0 ? -1 : mark(tree, open + 1);
    if (close < 0) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet(tree.size());
    tokens.set(tree.subtree(object.get().index()).nextSetBit(0), close + 1);
    return Optional.of(new Content(tokens, Optional.empty(), "as"));
  }

  private static boolean isQuotationMark(Tree tree, int i) {
    return tree.token(i).form().equals("\"");
  }

  private static int mark(Tree tree, int from) {
    for (int i = from; i < Math.min(tree.size(), from + FARTHEST_MARK); i++) {
      if (isQuotationMark(tree, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "called the change a hoax" with "change" taken for a verb; "a change called a hoax". */
  private static boolean isSmallClause(Tree tree, int v, Token complement) {
    return tree.token(v).relation().equals("acl")
        || (complement.relation().equals("ccomp")
            && tree.hasChild(complement.index(), "dobj", "attr", "acomp"));
  }

  /**
   * The "as" after the verb; the parser hangs it on the verb or anywhere below its object. Cues
   * without the frame of a preposition name the words that stand in its place ("put X at Y",
   * "attributed X to Y").
   */
  private static Optional<Token> asWord(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    if (isLinked(cue)) {
      return opening(tree, v, new HashSet<>(cue.entry().prepositions()))
          .filter(p -> p.index() > v && isMeasured(tree, p));
    }
    BitSet below = tree.subtree(v);
    for (int k = below.nextSetBit(v + 1); k >= 0; k = below.nextSetBit(k + 1)) {
      Token token = tree.token(k);
      boolean governs = token.relation().equals("prep") || token.relation().equals("mark");
      boolean opens = token.relation().equals("mark") && tree.token(token.head()).head() == v;
      boolean bare = !tree.hasChild(token.head(), "nsubj", "nsubjpass", "expl");
      if (token.lemma().equals("as")
          && governs
          && ((opens && bare) || !isWithinClause(tree, k, v))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean isLinked(Cue cue) {
    return !cue.entry().frames().contains(Frame.PREPOSITION)
        && !cue.entry().prepositions().isEmpty();
  }

  /** "at" links a thing to its measure: "put the toll at nine", not "put lives at risk". */
  private static boolean isMeasured(Tree tree, Token preposition) {
    return !preposition.lemma().equals("at")
        || tree.object(preposition.index()).stream()
            .flatMap(o -> tree.subtree(o.index()).stream().mapToObj(tree::token))
            .anyMatch(t -> t.pos().equals("CD") || MEASURES.contains(t.lemma()));
  }

  private static boolean isWithinClause(Tree tree, int i, int v) {
    for (int k : tree.path(i)) {
      if (k == v) {
        return false;
      }
      if (k != i && CLAUSES.contains(tree.token(k).relation())) {
        return true;
      }
    }
    return false;
  }

  /** What follows "as": its object, or the next word where the parse gives none. */
  private static Optional<Token> asComplement(Tree tree, int as) {
    Optional<Token> object =
        tree.object(as).or(() -> tree.child(as, "amod", "acomp")).filter(o -> o.index() > as);
    boolean ends = as + 1 >= tree.size();
    if (object.isPresent()
        || ends
        || (tree.isPunctuation(as + 1) && !isQuotationMark(tree, as + 1))) {
      return object;
    }
    return Optional.of(tree.token(as + 1));
  }

  /** "admitted having known", "proposed closing the weir": the verb that stands for an object. */
  private static Optional<Token> gerund(Tree tree, int v) {
    return tree.child(v, "xcomp", "ccomp")
        .filter(x -> x.index() > v && !tree.hasChild(x.index(), "nsubj", "nsubjpass", "mark"))
        .filter(
            x ->
                x.pos().equals("VBG")
                    || tree.child(x.index(), "aux", "auxpass")
                        .filter(a -> a.pos().equals("VBG"))
                        .isPresent());
  }

  private static boolean isRelative(Token token) {
    return token.pos().startsWith("W") || token.lemma().equals("that");
  }

  /**
   * "accused Y of X" (Y is addressed), "warned of X", "pointed to X". A bare topic ("spoke of
   * fisheries") is a mention of speech, not what was said.
   */
  Optional<Content> preposition(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    boolean fixed =
        cue.last() != v && cue.entry().prepositions().contains(tree.token(cue.last()).lemma());
    Optional<Token> preposition =
        fixed
            ? Optional.of(tree.token(cue.last()))
            : opening(tree, v, new HashSet<>(cue.entry().prepositions()));
    Optional<Token> object = preposition.flatMap(p -> tree.object(p.index()));
    if (object.isEmpty() || object.get().index() < v) {
      return Optional.empty();
    }
    Optional<Token> person = tree.child(v, "dobj").filter(o -> o.index() < object.get().index());
    if (person.isPresent()
        && !isSomebody(person.get())
        && cue.entry().frames().contains(Frame.NOUN_PHRASE)) {
      return nounPhrase(cue);
    }
    BitSet tokens = tree.subtree(object.get().index());
    if (tokens.cardinality() < 2 && cue.entry().act() == Act.ASSERT) {
      return Optional.empty();
    }
    widen(cue, object.get(), tokens);
    for (Token child : tree.children(v)) {
      boolean infinitive =
          fixed
              && child.index() > object.get().index()
              && Set.of("advcl", "xcomp").contains(child.relation())
              && object.get().relation().equals("pobj")
              && isInfinitive(tree, child.index());
      if (infinitive) {
        tokens.or(tree.subtree(child.index()));
      }
    }
    return Optional.of(new Content(tokens, ContentFinder.addressee(cue, person), "preposition"));
  }

  /**
   * Adds to what is asked for, promised or foreseen the limits that the parser hangs on the cue: "a
   * freeze until spring", "repairs to every owner".
   */
  private static void widen(Cue cue, Token object, BitSet tokens) {
    Tree tree = cue.tree();
    if (!AHEAD.contains(cue.entry().act())) {
      return;
    }
    for (Token child : tree.children(cue.head())) {
      BitSet below = tree.subtree(child.index());
      boolean limit =
          (child.relation().equals("prep") && LIMITS.contains(child.lemma()))
              || (child.relation().equals("advcl")
                  && tree.child(child.index(), "mark", "advmod")
                      .filter(m -> LIMITS.contains(m.lemma()))
                      .isPresent());
      if (limit && child.index() > object.index() && below.nextSetBit(0) == tokens.length()) {
        tokens.or(below);
      }
    }
  }

  /** Blamed or thanked, not what is spoken of. */
  private boolean isSomebody(Token object) {
    return object.pos().startsWith("NNP")
        || object.pos().equals("PRP")
        || words.speakers().contains(object.lemma());
  }

  /** The preposition that opens the content; the parser hangs it on the verb or before it. */
  private static Optional<Token> opening(Tree tree, int v, Set<String> lemmas) {
    return tree.preposition(v, lemmas)
        .or(
            () ->
                tree.child(v, "dative")
                    .filter(p -> lemmas.contains(p.lemma()))
                    .filter(p -> tree.object(p.index()).isPresent()))
        .or(() -> tree.child(v, "dobj").flatMap(o -> tree.preposition(o.index(), lemmas)))
        .or(
            () ->
                tree.child(v, "agent")
                    .flatMap(by -> tree.object(by.index()))
                    .flatMap(o -> tree.preposition(o.index(), lemmas)));
  }

  /** "stressed the need for X", "condemned X for Y"; the subject of a passive. */
  Optional<Content> nounPhrase(Cue cue) {
    Tree tree = cue.tree();
    int v = cue.head();
    if (SourceFinder.isPassive(tree, v)) {
      return tree.child(v, "nsubjpass")
          .filter(s -> !isRelative(s))
          .map(s -> new Content(tree.subtree(s.index()), Optional.empty(), "passive"));
    }
    Optional<Token> object = tree.child(v, "dobj").filter(o -> o.index() > v && !isRelative(o));
    Optional<Token> gerund = gerund(tree, v).filter(g -> object.isEmpty());
    if (gerund.isPresent()) {
      BitSet tokens = tree.subtree(gerund.get().index());
      return Optional.of(new Content(tokens, Optional.empty(), "noun-phrase"));
    }
    if (object.isEmpty()
        || cue.tokens().contains(object.get().index())
        || object.get().pos().startsWith("PRP")) {
      return Optional.empty();
    }
    if (WIDE_OPINION.contains(cue.entry().lemma())
        && !words.opinionNouns().contains(object.get().lemma())) {
      return Optional.empty();
    }
    BitSet tokens = tree.subtree(object.get().index());
    widen(cue, object.get(), tokens);
    for (Token child : tree.children(v)) {
      boolean reason =
          child.relation().equals("prep")
              && child.index() > object.get().index()
              && (child.lemma().equals("as") || cue.entry().prepositions().contains(child.lemma()));
      if (reason) {
        tokens.or(tree.subtree(child.index()));
      }
    }
    return Optional.of(new Content(tokens, Optional.empty(), "noun-phrase"));
  }
}
