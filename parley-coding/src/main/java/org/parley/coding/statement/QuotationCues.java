package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.codebook.Frame;
import org.parley.document.Span;
import org.parley.language.QuotedPassage;
import org.parley.language.Token;

/**
 * Finds the cue of a quotation by where it stands, for sentences whose parse does not say it:
 * directly after the closing mark or directly before the opening one.
 */
final class QuotationCues {
  /** Name of this rule, and the beginning of the names of the others about quotations. */
  static final String RULE = "statement/quotation";

  private static final Set<String> INSIDE_PHRASE =
      Set.of("DT", "JJ", "PRP$", "POS", "CC", "NN", "NNS", "CD");
  private static final int FAR = 25;
  private static final int SHORT = 40;

  private final QuotationSignatures signatures = new QuotationSignatures();
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final SpeakerTest speakers;
  private final QuotationLeadIn leadIns;

  QuotationCues(CueLexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.sources = new SourceFinder(lexicon);
    this.speakers = new SpeakerTest(words);
    this.leadIns = new QuotationLeadIn(lexicon, speakers);
  }

  /**
   * A draft for the passage, if a cue stands beside it.
   *
   * @param goesOn whether it goes on from a quotation just before it, so that a cue in the sentence
   *     after it is not its own
   */
  Optional<Draft> find(
      DocumentView doc, QuotedPassage passage, int first, int last, boolean goesOn) {
    if (isPartOfPhrase(doc, passage, first)) {
      return Optional.empty();
    }
    Optional<Draft> after = after(doc, passage, last);
    if (after.isEmpty()) {
      after = signatures.find(doc, passage);
    }
    if (after.isEmpty()
        && !goesOn
        && isWholeSentence(doc, passage, first)
        && endsSentence(doc, passage, last)) {
      after = after(doc, passage, last + 1);
    }
    if (after.isPresent()) {
      return after;
    }
    Optional<Draft> before =
        before(doc, passage, first)
            .or(() -> leadIns.before(doc, passage, first))
            .or(() -> leadIns.after(doc, passage, last));
    if (before.isPresent() || first == 0) {
      return before;
    }
    Tree previous = doc.tree(first - 1);
    boolean announced =
        previous.size() > 0 && previous.token(previous.size() - 1).form().equals(":");
    return announced
        ? before(doc, passage, first - 1).or(() -> leadIns.before(doc, passage, first - 1))
        : Optional.empty();
  }

  /** "the concept of “X,”": words in marks, not words spoken. */
  private static boolean isPartOfPhrase(DocumentView doc, QuotedPassage passage, int first) {
    Optional<Token> before = Optional.empty();
    for (Token token : doc.tree(first).sentence().tokens()) {
      boolean word = !doc.tree(first).isPunctuation(token.index());
      if (word && token.span().end() <= passage.span().begin()) {
        before = Optional.of(token);
      }
    }
    boolean touches =
        before
            .filter(
                t ->
                    doc.chars()
                        .substring(t.span().end(), passage.span().begin())
                        .chars()
                        .noneMatch(c -> c == ',' || c == ':' || c == ';' || c == '-'))
            .isPresent();
    return touches && INSIDE_PHRASE.contains(before.orElseThrow().pos());
  }

  private static boolean isWholeSentence(DocumentView doc, QuotedPassage passage, int first) {
    int begin = doc.tree(first).sentence().span().begin();
    return begin >= passage.span().begin()
        || doc.chars()
            .substring(begin, passage.span().begin())
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }

  /** "Why?" Dorn asked: the splitter takes the cue for a sentence of its own. */
  private static boolean endsSentence(DocumentView doc, QuotedPassage passage, int last) {
    if (last + 1 >= doc.trees().size()) {
      return false;
    }
    Tree next = doc.tree(last + 1);
    String between =
        passage.span().end() <= next.sentence().span().begin()
            ? doc.chars().substring(passage.span().end(), next.sentence().span().begin())
            : "";
    return next.size() <= SHORT
        && next.sentence().paragraph() == doc.tree(last).sentence().paragraph()
        && between.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private Optional<Draft> after(DocumentView doc, QuotedPassage passage, int sentence) {
    Tree tree = doc.tree(sentence);
    int steps = 0;
    for (Token token : tree.sentence().tokens()) {
      if (token.span().begin() >= passage.span().end()) {
        if (doc.speechAt(token).isPresent() || ++steps > FAR) {
          break;
        }
        Optional<Draft> draft = draft(doc, passage, tree, token.index());
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> before(DocumentView doc, QuotedPassage passage, int sentence) {
    Tree tree = doc.tree(sentence);
    List<Token> tokens = new ArrayList<>(tree.sentence().tokens());
    int steps = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() <= passage.span().begin()) {
        if (doc.speechAt(token).isPresent() || ++steps > FAR) {
          break;
        }
        Optional<Draft> draft = draft(doc, passage, tree, i);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> draft(DocumentView doc, QuotedPassage passage, Tree tree, int v) {
    if (!tree.isVerb(v)) {
      return Optional.empty();
    }
    for (CueLexicon.Entry entry : lexicon.startingWith(CueClass.VERB, tree.token(v).lemma())) {
      if (entry.rest().isEmpty() && entry.cue().frames().contains(Frame.QUOTATION)) {
        Optional<Source> source =
            sources
                .of(tree, v)
                .filter(s -> doc.speechAt(tree.token(s.head())).isEmpty())
                .or(() -> beside(doc, tree, v))
                .filter(s -> speakers.maySpeak(doc, s));
        if (source.isPresent()) {
          Span cue = tree.token(v).span();
          return Optional.of(
              Draft.ruled(
                  source.get(),
                  Optional.of(cue),
                  Optional.of(entry.cue()),
                  passage.parts(),
                  Optional.empty(),
                  RULE));
        }
      }
    }
    return Optional.empty();
  }

  /** The noun next to the verb, where the parse gives no subject: "said Dorn", "Dorn said". */
  static Optional<Source> beside(DocumentView doc, Tree tree, int v) {
    for (int k : new int[] {v - 1, v + 1, v + 2}) {
      if (k >= 0 && k < tree.size()) {
        Token token = tree.token(k);
        boolean noun = token.pos().startsWith("NNP") || token.pos().equals("PRP");
        if (noun && doc.speechAt(token).isEmpty()) {
          return Optional.of(new Source(tree, headOfName(tree, k)));
        }
      }
    }
    return Optional.empty();
  }

  private static int headOfName(Tree tree, int i) {
    int k = i;
    while (Set.of("compound", "nn").contains(tree.token(k).relation())
        && tree.token(k).head() >= 0) {
      k = tree.token(k).head();
    }
    return k;
  }
}
