package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.coding.Coder;
import org.parley.coding.judge.Judge;
import org.parley.coding.judge.Option;
import org.parley.coding.judge.Question;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Sentence;
import org.parley.record.CodedRecord;
import org.parley.record.Statement;

/**
 * Codes statements: constructions propose drafts sentence by sentence, quotations are joined to
 * them over sentences, and each draft gets its speakers and attributes.
 */
public final class StatementCoder implements Coder {
  private final List<Construction> constructions;
  private final QuotationLinker quotations;
  private final StatementAssembler assembler;
  private final DraftFeatures features;
  private final Judge judge;

  /** A coder whose statements have no issues and no positions. */
  public StatementCoder(Codebook codebook, Judge judge) {
    this(codebook, (text, spans) -> List.of(), (text, utterance) -> List.of(), judge);
  }

  /**
   * A coder that asks for the issues and positions of each content.
   *
   * @param judge answers what the rules leave open
   */
  public StatementCoder(
      Codebook codebook, IssueSource issues, PositionSource positions, Judge judge) {
    this.judge = judge;
    CueLexicon lexicon = new CueLexicon(codebook);
    Words words = Words.of(codebook);
    this.features = new DraftFeatures(words);
    this.constructions =
        List.of(
            new VerbConstruction(lexicon, words),
            new PrepositionConstruction(lexicon, words),
            new NounConstruction(lexicon, words),
            new AdjectiveConstruction(lexicon, words),
            new PassiveOpinion(codebook, lexicon, words),
            new LabelConstruction(words),
            new HeadlineConstruction(lexicon, words));
    this.quotations = new QuotationLinker(lexicon, words);
    this.assembler = new StatementAssembler(codebook, issues, positions);
  }

  @Override
  public List<Statement> code(AnnotatedText text, List<CodedRecord> before) {
    return code(text, judge);
  }

  /** Codes a document as one judge says; training asks with judges of its own. */
  public List<Statement> code(AnnotatedText text, Judge judge) {
    DocumentView doc = new DocumentView(text, judge);
    List<Draft> drafts = new ArrayList<>();
    for (Tree tree : doc.trees()) {
      Sentence sentence = tree.sentence();
      if (sentence.parsed()) {
        for (Construction construction : constructions) {
          construction.find(doc, tree).forEach(d -> judged(doc, d).ifPresent(drafts::add));
        }
      }
    }
    List<Draft> all = new ArrayList<>();
    for (Draft draft : quotations.link(doc, drafts)) {
      boolean found = draft.rule().startsWith(QuotationCues.RULE);
      (found ? judged(doc, draft) : Optional.of(draft)).ifPresent(all::add);
    }
    all.addAll(TurnDrafts.of(doc));
    List<Draft> linked = new ArrayList<>();
    for (Draft draft : NestedDrafts.without(doc, all)) {
      linked.add(draft.withContent(ContentBoundary.withoutComma(doc.chars(), draft.content())));
    }
    List<Statement> out = new ArrayList<>(assembler.assemble(doc, linked));
    out.sort(
        Comparator.comparing((Statement s) -> s.content().get(0))
            .thenComparing(s -> s.speaker().name()));
    return out;
  }

  private Optional<Draft> judged(DocumentView doc, Draft draft) {
    Source source = draft.source();
    Span head = source.tree().token(source.head()).span();
    Option option =
        new Option(features.of(doc, draft), draft.content(), Optional.of(head), draft.byRule());
    Judge.Verdict verdict = doc.judge().accept(Question.CUE, draft.anchor(), option);
    return verdict.yes()
        ? Optional.of(draft.withConfidence(verdict.confidence()))
        : Optional.empty();
  }
}
