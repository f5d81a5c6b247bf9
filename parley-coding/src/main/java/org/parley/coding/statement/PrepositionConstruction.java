package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.document.Span;
import org.parley.language.Token;

/** "According to Y, X" and "in Y's view, X": the rest of the clause is the content. */
final class PrepositionConstruction implements Construction {
  private static final Set<String> BELOW = Set.of("ccomp", "xcomp", "acomp", "advcl", "relcl");

  private final CueLexicon lexicon;
  private final SpeakerTest speakers;
  private final ContentBoundary boundary = new ContentBoundary();

  PrepositionConstruction(CueLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.speakers = new SpeakerTest(words);
  }

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    List<Draft> out = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (doc.speechAt(token).isEmpty()) {
        for (CueLexicon.Entry entry : entriesAt(token)) {
          Optional<Draft> found = at(doc, tree, token, entry);
          if (found.isPresent()) {
            out.add(found.get());
            break;
          }
        }
      }
    }
    return out;
  }

  private List<CueLexicon.Entry> entriesAt(Token token) {
    String word = token.form().toLowerCase(java.util.Locale.ROOT);
    return lexicon.startingWith(CueClass.PREPOSITION, word);
  }

  private Optional<Draft> at(DocumentView doc, Tree tree, Token first, CueLexicon.Entry entry) {
    Optional<Phrase> phrase = phrase(tree, first, entry.rest());
    if (phrase.isEmpty() || !speakers.maySpeak(doc, phrase.get().source())) {
      return Optional.empty();
    }
    Phrase found = phrase.get();
    OptionalInt comma = fusedComma(tree, first, found);
    BitSet tokens = clause(tree, first);
    if (comma.isPresent()) {
      tokens.set(comma.getAsInt() + 1, tree.size());
      tokens.clear(0, comma.getAsInt());
      Source source = found.source();
      found =
          new Phrase(new Source(tree, source.head(), comma.getAsInt()), found.span(), found.last());
    }
    List<Span> spans = boundary.spans(tree, tokens);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.ruled(
            found.source(),
            Optional.of(found.span()),
            Optional.of(entry.cue()),
            spans,
            Optional.empty(),
            "statement/according-to"));
  }

  /** The words of the cue with the speaker: "according to Y", "in Y's view", "in the view of Y". */
  private static Optional<Phrase> phrase(Tree tree, Token first, List<String> rest) {
    int at = first.index();
    Span span = first.span();
    Optional<Source> holder = Optional.empty();
    for (String word : rest) {
      Optional<Token> next = tree.children(at).stream().filter(c -> matches(c, word)).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get().index();
      span = span.union(next.get().span());
      if (holder.isEmpty()) {
        holder = tree.child(at, "poss").map(t -> new Source(tree, t.index()));
      }
    }
    boolean noun = tree.token(at).pos().startsWith("NN");
    int last = at;
    Optional<Source> source =
        noun
            ? holder.or(
                () ->
                    tree.preposition(last, Set.of("of"))
                        .flatMap(p -> tree.object(p.index()))
                        .map(t -> new Source(tree, t.index())))
            : tree.object(last).map(t -> new Source(tree, t.index()));
    Span whole = span;
    return source.map(s -> new Phrase(s, whole, noun ? last : s.head()));
  }

  /**
   * The comma after an opening phrase whose parse runs on into the clause: "According to Dorn,
   * Norland and Sudmark could", "In Dorn's view, leaving now".
   */
  private static OptionalInt fusedComma(Tree tree, Token first, Phrase phrase) {
    if (first.index() > 1) {
      return OptionalInt.empty();
    }
    OptionalInt inside = commaAfterOwnVerb(tree, first, phrase);
    if (inside.isPresent()) {
      return inside;
    }
    int after = phrase.last() + 1;
    if (after < tree.size() && tree.isComma(after)) {
      boolean apposition = tree.hasChild(phrase.last(), "appos") && hasSubject(tree, first);
      return apposition ? OptionalInt.empty() : OptionalInt.of(after);
    }
    return OptionalInt.empty();
  }

  /** "According to two envoys briefed on it, X": the phrase hangs on its own participle. */
  private static OptionalInt commaAfterOwnVerb(Tree tree, Token first, Phrase phrase) {
    for (int i = phrase.last() + 1; i < tree.size(); i++) {
      if (tree.isComma(i)) {
        boolean own = first.head() > phrase.last() && first.head() < i;
        return own ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean hasSubject(Tree tree, Token first) {
    return first.head() >= 0 && tree.hasChild(first.head(), "nsubj", "nsubjpass", "expl", "csubj");
  }

  private static boolean matches(Token token, String word) {
    return token.lemma().equals(word) || token.form().equals(word);
  }

  /** The clause that the phrase stands in without the phrase. */
  private static BitSet clause(Tree tree, Token first) {
    int top = first.head();
    while (top >= 0 && !tree.isVerb(top) && tree.token(top).head() >= 0) {
      top = tree.token(top).head();
    }
    BitSet own = tree.subtree(first.index());
    boolean atEnd = own.length() >= tree.size() - 1 && tree.isComma(first.index() - 1);
    while (atEnd && top >= 0 && BELOW.contains(tree.token(top).relation())) {
      top = tree.token(top).head();
    }
    BitSet out = top < 0 ? tree.subtree(first.index()) : tree.subtree(top);
    if (top < 0) {
      out.set(0, tree.size());
    }
    BitSet phrase = tree.subtree(first.index());
    int end = phrase.length();
    if (first.index() <= 1 && end < tree.size() && tree.isComma(end)) {
      out.set(end, tree.size());
    }
    out.andNot(phrase);
    return out;
  }

  /**
   * @param last token that ends the phrase's fixed part with its speaker
   */
  private record Phrase(Source source, Span span, int last) {}
}
