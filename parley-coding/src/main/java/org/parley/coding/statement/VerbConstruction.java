package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.parley.coding.judge.Option;
import org.parley.coding.judge.Question;
import org.parley.coding.model.Features;
import org.parley.document.Span;
import org.parley.language.Token;

/** Reporting verbs: "Y said that X", "X, said Y", "Y vowed to X", "Y accused Z of X". */
final class VerbConstruction implements Construction {
  private final CueFinder cues;
  private final SourceFinder sources;
  private final ContentFinder contents;
  private final ContentBoundary boundary = new ContentBoundary();
  private final SpeakerTest speakers;
  private final SourceChooser choice;
  private final Words words;

  VerbConstruction(CueLexicon lexicon, Words words) {
    this.cues = new CueFinder(lexicon, words);
    this.sources = new SourceFinder(lexicon);
    this.contents = new ContentFinder(words);
    this.speakers = new SpeakerTest(words);
    this.choice = new SourceChooser(words);
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
    List<Found> sure = found.stream().filter(Found::byRule).toList();
    List<Draft> out = new ArrayList<>();
    for (Found one : found) {
      BitSet tokens = EmbeddedCues.without(one, sure);
      tokens = SegmentChooser.refine(doc, one.cue(), one.source(), one.content(), tokens);
      List<Span> spans = boundary.spans(tree, tokens);
      if (!spans.isEmpty()) {
        out.add(
            new Draft(
                one.source(),
                Optional.of(one.cue().span()),
                Optional.of(one.cue().entry()),
                spans,
                one.content().addressee(),
                "statement/" + one.content().rule(),
                one.byRule(),
                OptionalDouble.empty()));
      }
    }
    return out;
  }

  private Optional<Found> at(DocumentView doc, Tree tree, int v) {
    List<Reading> readings = new ArrayList<>();
    for (Cue cue : cues.verbAt(tree, v)) {
      readings.addAll(readings(doc, cue, true));
    }
    if (readings.isEmpty()) {
      cues.openVerbAt(tree, v).ifPresent(cue -> readings.addAll(readings(doc, cue, false)));
    }
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>();
    for (Reading one : readings) {
      Features features =
          ReadingFeatures.of(doc, one.cue(), one.content(), one.byRule(), options.size());
      List<Span> spans = boundary.spans(tree, one.content().tokens());
      options.add(Option.of(features, spans, one.byRule()));
    }
    OptionalInt pick = doc.judge().pick(Question.CONTENT, readings.get(0).cue().span(), options);
    return pick.isEmpty() ? Optional.empty() : found(doc, readings.get(pick.getAsInt()));
  }

  /** The readings of a cue; the rules take the first if its source fits. */
  private List<Reading> readings(DocumentView doc, Cue cue, boolean known) {
    List<Reading> out = new ArrayList<>();
    Optional<Source> source = ruledSource(doc, cue.tree(), cue.head());
    boolean first = true;
    for (Content content : contents.of(cue)) {
      boolean fits = known && source.filter(s -> fits(doc, cue, s, content)).isPresent();
      if (fits || OpenCues.allow(cue, content)) {
        out.add(new Reading(cue, content, source, fits && first));
      }
      first = false;
    }
    return out;
  }

  private Optional<Source> ruledSource(DocumentView doc, Tree tree, int v) {
    Optional<Source> source = sources.of(tree, v);
    if (source.filter(s -> inSpeech(doc, s)).isPresent()) {
      return QuotationCues.beside(doc, tree, v);
    }
    return source.isEmpty() && followsName(tree, v) ? Optional.of(new Source(tree, v - 1)) : source;
  }

  private Optional<Found> found(DocumentView doc, Reading reading) {
    Cue cue = reading.cue();
    Content content = reading.content();
    return choice
        .choose(doc, cue, content, reading.source())
        .filter(s -> !content.tokens().get(s.head()) || content.rule().equals("fronted"))
        .filter(s -> speakers.maySpeak(doc, s))
        .map(s -> new Found(cue, content, s, reading.byRule()));
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
    boolean ofWords =
        content.rule().equals("clausal")
            || content.rule().equals("fronted")
            || content.rule().equals("parenthetical");
    return !ofWords || words.weakCues().contains(cue.entry().lemma())
        ? speakers.speaks(doc, source)
        : speakers.maySpeak(doc, source);
  }

  /** One way to read a cue, with the source that the rules give it. */
  private record Reading(Cue cue, Content content, Optional<Source> source, boolean byRule) {}

  /** A cue with what hangs on it. */
  record Found(Cue cue, Content content, Source source, boolean byRule) {}
}
