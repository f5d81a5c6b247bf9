package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.coding.Coder;
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

  /** A coder whose statements have no issues and no positions. */
  public StatementCoder(Codebook codebook) {
    this(codebook, (text, spans) -> List.of(), (text, spans, act) -> List.of());
  }

  /** A coder that asks for the issues and positions of each content. */
  public StatementCoder(Codebook codebook, IssueSource issues, PositionSource positions) {
    CueLexicon lexicon = new CueLexicon(codebook);
    Words words = Words.of(codebook);
    this.constructions =
        List.of(
            new VerbConstruction(lexicon, words),
            new PrepositionConstruction(lexicon, words),
            new NounConstruction(lexicon, words),
            new AdjectiveConstruction(lexicon, words),
            new PassiveOpinion(codebook, lexicon, words),
            new LabelConstruction());
    this.quotations = new QuotationLinker(lexicon, words);
    this.assembler = new StatementAssembler(codebook, issues, positions);
  }

  @Override
  public List<Statement> code(AnnotatedText text, List<CodedRecord> before) {
    DocumentView doc = new DocumentView(text);
    List<Draft> drafts = new ArrayList<>();
    for (Tree tree : doc.trees()) {
      Sentence sentence = tree.sentence();
      if (sentence.parsed()) {
        for (Construction construction : constructions) {
          drafts.addAll(construction.find(doc, tree));
        }
      }
    }
    List<Draft> all = new ArrayList<>(quotations.link(doc, drafts));
    all.addAll(TurnDrafts.of(doc));
    List<Draft> linked = NestedDrafts.without(doc, all);
    List<Statement> out = new ArrayList<>(assembler.assemble(doc, linked));
    out.sort(
        Comparator.comparing((Statement s) -> s.content().get(0))
            .thenComparing(s -> s.speaker().name()));
    return out;
  }
}
