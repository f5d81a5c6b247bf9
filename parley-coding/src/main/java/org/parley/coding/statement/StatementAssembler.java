package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.Utterance;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

/** Makes statements of drafts: speakers, evidence, quotation, act, tone, addressee, actors. */
final class StatementAssembler {
  private static final double NEARLY_ALL = 0.9;

  private final String reference;
  private final IssueSource issues;
  private final PositionSource positions;
  private final SpeakerResolver speakers;
  private final ActRules acts;
  private final StanceRules tones;
  private final DeedFinder deeds;
  private final PhraseList alleged;
  private final AboutFinder abouts;
  private final AddresseeFinder addressees;

  StatementAssembler(Codebook codebook, IssueSource issues, PositionSource positions) {
    this.reference = codebook.reference();
    this.issues = issues;
    this.positions = positions;
    this.speakers = new SpeakerResolver(codebook);
    this.acts = new ActRules(codebook);
    this.tones = new StanceRules(codebook);
    this.alleged = new PhraseList(codebook, "statement.alleged");
    ActorCodes codes = new ActorCodes(codebook);
    this.deeds = new DeedFinder(codebook, codes);
    this.addressees = new AddresseeFinder(codebook, codes);
    this.abouts = new AboutFinder(codebook, codes);
  }

  /** The statements of a document's drafts, one for each speaker of each. */
  List<Statement> assemble(DocumentView doc, List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparing((Draft d) -> d.cue().orElse(d.extent())));
    SpeakerMemory memory = speakers.memory();
    List<Statement> out = new ArrayList<>();
    for (Draft draft : ordered) {
      out.addAll(assemble(doc, draft, memory));
    }
    return out;
  }

  private List<Statement> assemble(DocumentView doc, Draft draft, SpeakerMemory memory) {
    Sentences range = Sentences.of(doc, draft);
    Span evidence = range.span(doc);
    List<Token> words = words(doc, draft.content(), range);
    List<Token> opening = opening(doc, words);
    boolean blames = tones.blames(opening);
    boolean quoted =
        draft.rule().equals(LabelConstruction.TRANSCRIPT)
            || (!opening.isEmpty() && doc.speechAt(opening.get(0)).isPresent());
    boolean accuses = draft.act() == Act.ACCUSE;
    Optional<Actor> other = draft.addressee().flatMap(a -> doc.mentionAt(a)).map(Mention::actor);
    Optional<Actor> blamed = accuses ? other : Optional.empty();
    List<Statement> out = new ArrayList<>();
    List<Speaker> by = speakers.resolve(doc, draft.source(), memory);
    memory.remember(by, doc.sentenceAt(draft.cue().orElse(draft.extent()).begin()), range.last());
    boolean joint = by.size() > 1 || isPlural(draft.source());
    for (Speaker speaker : by) {
      List<Deed> done = deeds.in(doc, words, speaker);
      Saying saying = new Saying(draft, opening, quoted, joint, speaker.voice());
      Act act = acts.of(saying, done, blames);
      Stance stance = tones.of(saying, act, words, done);
      out.add(
          new Statement(
              new Provenance(
                  doc.text().document().id(),
                  evidence,
                  doc.text().text(evidence),
                  draft.confidence(),
                  draft.rule(),
                  issues.issues(doc.text(), draft.content()),
                  speaker.actor().name(),
                  reference),
              named(doc, draft, speaker.actor()),
              speaker.voice(),
              draft.cue(),
              draft.content(),
              draft.rule().equals(LabelConstruction.TRANSCRIPT)
                  ? Quotation.DIRECT
                  : quotation(doc, draft.content()),
              addressees.of(doc, draft, range, words, act, speaker.actor()),
              abouts.of(doc, draft.content(), words, range, speaker.actor(), stance, blamed),
              act,
              stance,
              positions.positions(
                  doc.text(),
                  new Utterance(
                      draft.content(),
                      draft.cue(),
                      act,
                      official(speaker),
                      blamed.map(Actor::side))),
              certainty(doc, draft)));
    }
    return out;
  }

  /** Only officials mean their side when they say "we". */
  private static Optional<String> official(Speaker speaker) {
    return speaker.voice() == Voice.OFFICIAL
        ? Optional.of(speaker.actor().side())
        : Optional.empty();
  }

  private static Actor named(DocumentView doc, Draft draft, Actor actor) {
    return actor.text().map(span -> actor.at(SourcePhrase.of(doc, draft, span))).orElse(actor);
  }

  private static boolean isPlural(Source source) {
    return source.tree().token(source.head()).pos().equals("NNS");
  }

  /**
   * The words of the content's first sentence: further ones explain the act, they do not make it.
   */
  private static List<Token> opening(DocumentView doc, List<Token> words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = doc.sentenceAt(words.get(0).span().begin());
    return words.stream().filter(t -> doc.sentenceAt(t.span().begin()) == first).toList();
  }

  private static List<Token> words(DocumentView doc, List<Span> content, Sentences range) {
    List<Token> out = new ArrayList<>();
    for (int s = range.first(); s <= range.last(); s++) {
      for (Token token : doc.tree(s).sentence().tokens()) {
        if (content.stream().anyMatch(c -> c.overlaps(token.span()))) {
          out.add(token);
        }
      }
    }
    return out;
  }

  /** By the share of the content's letters in quotation marks. */
  private static Quotation quotation(DocumentView doc, List<Span> content) {
    int all = 0;
    int inside = 0;
    for (Span span : content) {
      all += span.length();
      for (Span part : doc.quotedIn(span)) {
        inside += Math.min(span.end(), part.end()) - Math.max(span.begin(), part.begin());
      }
    }
    if (inside == 0) {
      return Quotation.INDIRECT;
    }
    return inside >= NEARLY_ALL * all ? Quotation.DIRECT : Quotation.MIXED;
  }

  private Certainty certainty(DocumentView doc, Draft draft) {
    List<Token> around =
        doc.tree(draft.source().sentence()).sentence().tokens().stream()
            .filter(t -> draft.content().stream().noneMatch(c -> c.overlaps(t.span())))
            .toList();
    return alleged.in(around).isEmpty() ? Certainty.STATED : Certainty.ALLEGED;
  }
}
