package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.Certainty;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Stance;
import org.parley.record.Statement;

/** Makes statements of drafts: speakers, evidence, quotation, act, tone, addressee, actors. */
final class StatementAssembler {
  private static final double NEARLY_ALL = 0.9;

  private final String reference;
  private final IssueSource issues;
  private final PositionSource positions;
  private final SpeakerResolver speakers = new SpeakerResolver();
  private final ActRules acts;
  private final StanceRules tones;
  private final PhraseList alleged;
  private final ActorCodes codes;

  StatementAssembler(Codebook codebook, IssueSource issues, PositionSource positions) {
    this.reference = codebook.reference();
    this.issues = issues;
    this.positions = positions;
    this.acts = new ActRules(codebook);
    this.tones = new StanceRules(codebook);
    this.alleged = new PhraseList(codebook, "statement.alleged");
    this.codes = new ActorCodes(codebook);
  }

  /** One statement for each of the draft's speakers. */
  List<Statement> assemble(DocumentView doc, Draft draft) {
    Range range = Range.of(doc, draft);
    Span evidence =
        doc.tree(range.first())
            .sentence()
            .span()
            .union(doc.tree(range.last()).sentence().span());
    List<Token> words = words(doc, draft.content(), range);
    Stance stance = tones.of(draft.tone(), words);
    Act act = acts.of(draft.act(), words, tones.blames(words));
    Optional<String> addressee = draft.addressee().flatMap(a -> addressee(doc, a));
    List<String> about = codes.about(doc, draft.content(), range.first(), range.last());
    List<Statement> out = new ArrayList<>();
    for (SpeakerResolver.Speaker speaker : speakers.resolve(doc, draft.source())) {
      out.add(
          new Statement(
              new Provenance(
                  doc.text().document().id(),
                  evidence,
                  doc.text().text(evidence),
                  OptionalDouble.empty(),
                  draft.rule(),
                  issues.issues(doc.text(), draft.content()),
                  speaker.actor().name(),
                  reference),
              speaker.actor(),
              speaker.voice(),
              draft.cue(),
              draft.content(),
              quotation(doc, draft.content()),
              addressee,
              about,
              act,
              stance,
              positions.positions(doc.text(), draft.content()),
              certainty(doc, draft)));
    }
    return out;
  }

  private Optional<String> addressee(DocumentView doc, Source source) {
    return doc.mentionAt(source).flatMap(m -> codes.of(m.actor()));
  }

  private static List<Token> words(DocumentView doc, List<Span> content, Range range) {
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
    return alleged.in(around).isEmpty() ? Certainty.REPORTED : Certainty.ALLEGED;
  }

  /** First and last sentence of the content and of a cue beside it. */
  private record Range(int first, int last) {
    static Range of(DocumentView doc, Draft draft) {
      Span extent = draft.extent();
      int first = doc.sentenceAt(extent.begin());
      int last = doc.sentenceAt(Math.max(extent.begin(), extent.end() - 1));
      if (draft.cue().isPresent()) {
        int cue = doc.sentenceAt(draft.cue().get().begin());
        if (cue >= first - 1 && cue <= last + 1) {
          first = Math.min(first, cue);
          last = Math.max(last, cue);
        }
      }
      return new Range(Math.max(0, first), Math.max(0, last));
    }
  }
}
