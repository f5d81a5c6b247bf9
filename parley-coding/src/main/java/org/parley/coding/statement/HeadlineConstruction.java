package org.parley.coding.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.codebook.Frame;
import org.parley.document.Span;
import org.parley.language.Token;

/**
 * Headlines read by their surface, since without articles and auxiliaries the parse seldom tells
 * what hangs on what: the cue behind the content ("X, says Dorn", "X, growers' union warns") or
 * behind a speaker who opens the line ("Union demands X", "Dorn vows to X").
 */
final class HeadlineConstruction implements Construction {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_END = 7;
  private static final int SHORTEST_CONTENT = 2;

  /** What may come behind the cue and its speaker. */
  private static final Set<String> CLOSING =
      Set.of("after", "as", "in", "at", "on", "over", "ahead", "amid", "before", "despite");

  private static final Set<String> CLAUSES = Set.of("as", "after", "while", "before");

  private static final Set<String> PARTS = Set.of("JJ", "POS", "DT", "CD", "HYPH", "PRP$");

  private final ContentBoundary boundary = new ContentBoundary();
  private final CueLexicon lexicon;
  private final SpeakerTest speakers;

  HeadlineConstruction(CueLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.speakers = new SpeakerTest(words);
  }

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    if (!LabelConstruction.isLine(doc, tree)) {
      return List.of();
    }
    Optional<Draft> front = front(doc, tree);
    if (front.isPresent()) {
      return List.of(front.get());
    }
    for (int comma = tree.size() - 2; comma >= SHORTEST_CONTENT; comma--) {
      if (tree.token(comma).form().equals(",")) {
        return behind(doc, tree, comma).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "Union demands seat at talks": everything up to a clause of time is what is demanded. */
  private Optional<Draft> front(DocumentView doc, Tree tree) {
    int limit = Math.min(phraseEnd(tree, 0), tree.size() - 2);
    for (int v = 1; v <= limit; v++) {
      if (isPresent(tree, v) && speakers.speaks(doc, new Source(tree, v - 1, v))) {
        Optional<Draft> draft = frontAt(doc, tree, v);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> frontAt(DocumentView doc, Tree tree, int v) {
    for (CueLexicon.Entry entry : lexicon.startingWith(CueClass.VERB, tree.token(v).lemma())) {
      int from = v + 1 + entry.rest().size();
      int begin = matches(tree, v, entry) ? contentBegin(tree, entry, from) : -1;
      if (begin >= 0) {
        BitSet tokens = new BitSet(tree.size());
        tokens.set(begin, segmentEnd(tree, begin));
        List<Span> spans = boundary.spans(tree, tokens);
        if (!spans.isEmpty()) {
          return Optional.of(
              Draft.ruled(
                  new Source(tree, v - 1, v),
                  Optional.of(tree.token(v).span().union(tree.token(from - 1).span())),
                  Optional.of(entry.cue()),
                  List.of(spans.get(0).union(spans.get(spans.size() - 1))),
                  Optional.empty(),
                  LabelConstruction.HEADLINE));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Tree tree, int v, CueLexicon.Entry entry) {
    for (int i = 0; i < entry.rest().size(); i++) {
      int k = v + 1 + i;
      if (k >= tree.size() || !tree.token(k).lemma().equals(entry.rest().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the content begins that the cue's frames ask for, or -1. */
  private static int contentBegin(Tree tree, CueLexicon.Entry entry, int from) {
    if (from >= tree.size() - 1) {
      return -1;
    }
    Token next = tree.token(from);
    Set<Frame> frames = entry.cue().frames();
    List<String> prepositions = entry.cue().prepositions();
    if (next.lemma().equals("to") && tree.token(from + 1).pos().equals("VB")) {
      return frames.contains(Frame.INFINITIVE) ? from : -1;
    }
    if (frames.contains(Frame.PREPOSITION)) {
      boolean fixed = prepositions.contains(tree.token(from - 1).lemma());
      boolean follows = prepositions.contains(next.lemma()) && !hasObject(tree, from);
      if (fixed || follows) {
        return fixed ? from : from + 1;
      }
    }
    boolean nominal =
        next.pos().startsWith("N")
            || PARTS.contains(next.pos())
            || next.pos().equals("JJS")
            || next.pos().equals("VBG");
    return frames.contains(Frame.NOUN_PHRASE) && nominal && isNounPhrase(tree, from) ? from : -1;
  }

  private static boolean hasObject(Tree tree, int preposition) {
    return tree.token(preposition - 1).pos().startsWith("N")
        && !tree.token(preposition - 1).pos().equals("NNS");
  }

  /** No finite verb and no infinitive: neither a clause nor somebody asked to do something. */
  private static boolean isNounPhrase(Tree tree, int from) {
    for (int i = from; i < segmentEnd(tree, from); i++) {
      String pos = tree.token(i).pos();
      if (pos.equals("MD") || pos.equals("VBZ") || pos.equals("VBD") || pos.equals("VBP")) {
        return false;
      }
      if (pos.equals("TO") && i + 1 < tree.size() && tree.token(i + 1).pos().equals("VB")) {
        return false;
      }
    }
    return true;
  }

  /** The end of the line, or of what a semicolon or "as talks stall" follows. */
  private static int segmentEnd(Tree tree, int from) {
    for (int i = from + 1; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean stops =
          token.form().equals(";")
              || CLAUSES.contains(token.lemma()) && hasVerb(tree, i + 1)
              || token.form().equals(",") && i + 1 < tree.size() && isPresent(tree, i + 1);
      if (stops) {
        return i;
      }
    }
    return tree.size();
  }

  private static boolean hasVerb(Tree tree, int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.isVerb(i) && !tree.token(i).pos().equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** A verb in the present; a plural that may be one, if no other verb is there. */
  private static boolean isPresent(Tree tree, int v) {
    String pos = tree.token(v).pos();
    if (pos.equals("VBZ") || pos.equals("VBP")) {
      return true;
    }
    return pos.equals("NNS") && !hasVerb(tree, 0);
  }

  private Optional<Draft> behind(DocumentView doc, Tree tree, int comma) {
    int from = comma + 1;
    while (from < tree.size() && tree.isPunctuation(from)) {
      from++;
    }
    Optional<Draft> inverted =
        hasCue(doc, tree, comma)
            ? Optional.empty()
            : at(doc, tree, from, from + 1, phraseEnd(tree, from + 1), comma);
    if (inverted.isPresent()) {
      return inverted;
    }
    for (int v = from + 1; v < tree.size() && v - from <= LONGEST_NAME; v++) {
      if (phraseEnd(tree, from) < v) {
        break;
      }
      Optional<Draft> draft = at(doc, tree, v, from, v, comma);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  /** "Dorn says X, urges Y": the second verb is hers, and Y does not speak. */
  private boolean hasCue(DocumentView doc, Tree tree, int to) {
    for (int i = 1; i < to; i++) {
      Token token = tree.token(i);
      boolean cue =
          (token.pos().equals("VBZ") || token.pos().equals("VBP") || token.pos().equals("NNS"))
              && !lexicon.startingWith(CueClass.VERB, token.lemma()).isEmpty()
              && speakers.speaks(doc, new Source(tree, i - 1, i));
      if (cue && doc.speechAt(token).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A draft if the cue is at {@code v} and its speaker is the phrase. */
  private Optional<Draft> at(DocumentView doc, Tree tree, int v, int from, int to, int comma) {
    if (v >= tree.size() || from >= to) {
      return Optional.empty();
    }
    int end = Math.max(v + 1, to);
    boolean closes =
        end == tree.size()
            || CLOSING.contains(tree.token(end).lemma())
            || tree.isPunctuation(end)
            || from < v
                && phraseEnd(tree, end) == tree.size()
                && speakers.speaks(doc, new Source(tree, tree.size() - 1));
    Source source = new Source(tree, to - 1, to);
    Optional<CueLexicon.Entry> entry = closes ? cue(tree.token(v)) : Optional.empty();
    BitSet tokens = new BitSet(tree.size());
    tokens.set(0, comma);
    List<Span> spans = boundary.spans(tree, tokens);
    boolean fits = from < v ? speakers.maySpeak(doc, source) : speakers.speaks(doc, source);
    if (entry.isEmpty() || spans.isEmpty() || !fits) {
      return Optional.empty();
    }
    Span content = withMark(tree, spans.get(0).union(spans.get(spans.size() - 1)), comma);
    return Optional.of(
        Draft.ruled(
            source,
            Optional.of(tree.token(v).span()),
            entry.map(CueLexicon.Entry::cue),
            List.of(content),
            Optional.empty(),
            LabelConstruction.HEADLINE));
  }

  /** With the closing mark of a quotation that opens inside. */
  private static Span withMark(Tree tree, Span content, int comma) {
    boolean open = false;
    Span wide = content;
    for (int i = 0; i < comma; i++) {
      Token token = tree.token(i);
      if (token.form().equals("\"") && token.span().begin() >= content.begin()) {
        boolean closes = open && token.span().begin() == content.end();
        wide = closes ? content.union(token.span()) : wide;
        open = !open;
      }
    }
    return wide;
  }

  /** A verb in the present, though it may be taken for a plural; or in the past. */
  private Optional<CueLexicon.Entry> cue(Token token) {
    String lemma = token.lemma();
    boolean verb =
        token.pos().startsWith("VB") && !token.pos().equals("VBG") && !token.pos().equals("VBN")
            || token.pos().equals("NNS")
            || token.pos().equals("NN") && token.form().endsWith("s");
    return verb
        ? lexicon.startingWith(CueClass.VERB, lemma).stream()
            .filter(e -> e.rest().isEmpty() && e.cue().frames().contains(Frame.QUOTATION))
            .findFirst()
        : Optional.empty();
  }

  /** Behind the noun phrase that begins at a token. */
  private static int phraseEnd(Tree tree, int from) {
    int i = from;
    while (i < tree.size() && i - from < LONGEST_END) {
      Token token = tree.token(i);
      boolean part =
          token.pos().startsWith("N")
              || PARTS.contains(token.pos())
              || token.pos().equals("PRP") && i == from
              || token.lemma().equals("of") && i > from;
      if (!part) {
        break;
      }
      i++;
    }
    return i;
  }
}
