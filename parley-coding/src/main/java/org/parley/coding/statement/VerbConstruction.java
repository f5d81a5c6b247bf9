package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.Token;

/** Reporting verbs: "Y said that X", "X, said Y", "Y vowed to X", "Y accused Z of X". */
final class VerbConstruction implements Construction {
  private final CueFinder cues;
  private final SourceFinder sources;
  private final ContentFinder contents;
  private final ContentBoundary boundary = new ContentBoundary();
  private final SpeakerTest speakers;
  private final Words words;

  VerbConstruction(CueLexicon lexicon, Words words) {
    this.cues = new CueFinder(lexicon, words);
    this.sources = new SourceFinder(lexicon);
    this.contents = new ContentFinder(words);
    this.speakers = new SpeakerTest(words);
    this.words = words;
  }

  @Override
  public List<Draft> find(DocumentView doc, Tree tree) {
    List<Found> found = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (doc.speechAt(token).isEmpty()) {
        at(doc, tree, token.index()).ifPresent(found::add);
      }
    }
    List<Draft> out = new ArrayList<>();
    for (Found one : found) {
      BitSet tokens = EmbeddedCues.without(one, found);
      List<Span> spans = boundary.spans(tree, tokens);
      if (!spans.isEmpty()) {
        out.add(
            new Draft(
                one.source(),
                Optional.of(one.cue().span()),
                Optional.of(one.cue().entry()),
                spans,
                one.content().addressee(),
                "statement/" + one.content().rule()));
      }
    }
    return out;
  }

  private Optional<Found> at(DocumentView doc, Tree tree, int v) {
    for (Cue cue : cues.verbAt(tree, v)) {
      Optional<Content> content = contents.of(cue);
      Optional<Source> source = content.isEmpty() ? Optional.empty() : sources.of(tree, v);
      if (source.filter(s -> inSpeech(doc, s)).isPresent()) {
        source = QuotationCues.beside(doc, tree, v);
      } else if (source.isEmpty() && content.isPresent() && followsName(tree, v)) {
        source = Optional.of(new Source(tree, v - 1));
      }
      if (source.isPresent() && fits(doc, cue, source.get(), content.orElseThrow())) {
        return Optional.of(new Found(cue, content.orElseThrow(), source.get()));
      }
    }
    return Optional.empty();
  }

  /** "the chairman of the Council Ilva Dorn said": a name that the parse gives away. */
  private static boolean followsName(Tree tree, int v) {
    String pos = tree.token(v).pos();
    return v > 0
        && tree.token(v - 1).pos().equals("NNP")
        && (pos.equals("VBD") || pos.equals("VBZ"))
        && !tree.hasChild(v, "nsubj", "nsubjpass")
        && !SourceFinder.isPassive(tree, v);
  }

  private static boolean inSpeech(DocumentView doc, Source source) {
    return doc.speechAt(source.tree().token(source.head())).isPresent();
  }

  private boolean fits(DocumentView doc, Cue cue, Source source, Content content) {
    if (content.tokens().get(source.head()) && !content.rule().equals("fronted")) {
      return false;
    }
    return words.weakCues().contains(cue.entry().lemma())
        ? speakers.speaks(doc, source)
        : speakers.maySpeak(doc, source);
  }

  /** A cue with what hangs on it. */
  record Found(Cue cue, Content content, Source source) {}
}
