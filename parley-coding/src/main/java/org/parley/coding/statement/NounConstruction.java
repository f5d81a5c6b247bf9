package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.codebook.Frame;
import org.parley.codebook.ReportingCue;
import org.parley.document.Span;
import org.parley.language.Token;

/** Nouns of speech: "his warning that X", "the claim by Y that X", "Y issued a call for X". */
final class NounConstruction implements Construction {
  /** "criticism of Norland" names no proposition. */
  private static final int SHORTEST_OBJECT = 3;

  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final SpeakerTest speakers;
  private final Words words;
  private final ContentBoundary boundary = new ContentBoundary();

  NounConstruction(CueLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.sources = new SourceFinder(lexicon);
    this.speakers = new SpeakerTest(words);
    this.words = words;
  }

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    List<Draft> out = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (token.pos().startsWith("NN") && doc.speechAt(token).isEmpty()) {
        for (CueLexicon.Entry entry : lexicon.startingWith(CueClass.NOUN, token.lemma())) {
          at(doc, tree, token.index(), entry.cue()).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private Optional<Draft> at(DocumentView doc, Tree tree, int noun, ReportingCue entry) {
    Optional<Integer> carrier = lightVerb(tree, noun);
    Optional<Source> source =
        carrier.isPresent() && !SourceFinder.isPassive(tree, carrier.get())
            ? sources.of(tree, carrier.get())
            : holder(tree, noun);
    Optional<BitSet> content = source.flatMap(s -> content(tree, noun, entry, s));
    if (content.isEmpty() || !speakers.speaks(doc, source.orElseThrow())) {
      return Optional.empty();
    }
    List<Span> spans = boundary.spans(tree, content.get());
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> tokens = new ArrayList<>(List.of(noun));
    carrier.filter(v -> v < noun).ifPresent(v -> tokens.add(0, v));
    Cue cue = new Cue(tree, noun, tokens, entry);
    return Optional.of(
        Draft.ruled(
            source.orElseThrow(),
            Optional.of(cue.span()),
            Optional.of(entry),
            spans,
            Optional.empty(),
            carrier.isPresent() ? "statement/light-verb" : "statement/noun"));
  }

  private Optional<Integer> lightVerb(Tree tree, int noun) {
    Token token = tree.token(noun);
    boolean object = token.relation().equals("dobj") || token.relation().equals("nsubjpass");
    return object
            && token.head() >= 0
            && words.lightVerbs().contains(tree.token(token.head()).lemma())
        ? Optional.of(token.head())
        : Optional.empty();
  }

  /** "Y's claim", "the claim by Y", "a claim of Y's"; a modifier that names a body. */
  private static Optional<Source> holder(Tree tree, int noun) {
    return tree.child(noun, "poss")
        .or(() -> tree.preposition(noun, Set.of("by", "from")).flatMap(p -> tree.object(p.index())))
        .map(t -> new Source(tree, t.index()));
  }

  private static Optional<BitSet> content(Tree tree, int noun, ReportingCue entry, Source source) {
    for (Token child : tree.children(noun)) {
      boolean clause =
          Set.of("acl", "ccomp", "relcl", "xcomp", "advcl").contains(child.relation())
              && child.index() > noun;
      if (clause && isContentClause(tree, child.index(), entry)) {
        return Optional.of(tree.subtree(child.index()));
      }
    }
    Optional<BitSet> predicate = predicate(tree, noun, entry);
    if (predicate.isPresent()) {
      return predicate;
    }
    return tree.preposition(noun, new HashSet<>(entry.prepositions()))
        .flatMap(p -> tree.object(p.index()))
        .filter(o -> o.index() != source.head())
        .map(o -> tree.subtree(o.index()))
        .filter(tokens -> tokens.cardinality() >= SHORTEST_OBJECT);
  }

  private static boolean isContentClause(Tree tree, int verb, ReportingCue entry) {
    boolean that =
        entry.frames().contains(Frame.CLAUSE)
            && tree.child(verb, "mark").filter(m -> m.lemma().equals("that")).isPresent()
            && tree.hasChild(verb, "nsubj", "nsubjpass", "csubj", "expl");
    return that
        || (entry.frames().contains(Frame.INFINITIVE) && ObjectContent.isInfinitive(tree, verb));
  }

  /** "Her message to the crowd: X". */
  private static Optional<BitSet> announced(Tree tree, int noun) {
    int colon = ClauseContent.colonAfter(tree, noun);
    if (colon < 0 || colon + 1 >= tree.size()) {
      return Optional.empty();
    }
    BitSet tokens = new BitSet(tree.size());
    tokens.set(colon + 1, tree.size());
    return Optional.of(tokens);
  }

  /** "His argument is that X". */
  private static Optional<BitSet> predicate(Tree tree, int noun, ReportingCue entry) {
    Token token = tree.token(noun);
    boolean clause = entry.frames().contains(Frame.CLAUSE);
    if (clause && token.head() < 0) {
      return announced(tree, noun);
    }
    if (!token.relation().equals("nsubj")
        || token.head() < 0
        || !Set.of("be", "remain").contains(tree.token(token.head()).lemma())) {
      return Optional.empty();
    }
    return tree.child(token.head(), "ccomp", "xcomp")
        .filter(c -> c.index() > noun)
        .filter(
            c ->
                ObjectContent.isInfinitive(tree, c.index())
                    ? entry.frames().contains(Frame.INFINITIVE)
                    : clause)
        .map(c -> tree.subtree(c.index()));
  }
}
