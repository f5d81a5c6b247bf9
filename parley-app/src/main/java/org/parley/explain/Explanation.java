package org.parley.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.coding.judge.DecisionLog;
import org.parley.coding.model.ModelSet;
import org.parley.coding.statement.StatementCoder;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;
import org.parley.record.Statement;

/** The explanation of one record in lines of text. */
public final class Explanation {
  private final Codebook codebook;
  private final AnnotatedText text;
  private final Optional<ModelSet> models;

  /**
   * @param models that the record was coded with; empty for the rules alone
   */
  public Explanation(Codebook codebook, AnnotatedText text, Optional<ModelSet> models) {
    this.codebook = codebook;
    this.text = text;
    this.models = models;
  }

  /** Record, codebook entries, then each sentence of the evidence with its tokens and mentions. */
  public List<String> lines(CodedRecord record) {
    List<String> out = new ArrayList<>();
    Provenance from = record.provenance();
    out.add(record.kind().label() + " " + record.id() + " in " + from.document());
    field(out, "rule", from.rule());
    field(out, "codebook", from.codebook());
    field(out, "asserted by", from.assertedBy());
    field(out, "issues", String.join(", ", from.issues()));
    from.confidence().ifPresent(c -> field(out, "confidence", Double.toString(c)));
    RecordFacts.of(record, text).forEach((name, value) -> field(out, name, value));
    out.add("");
    out.add("Codebook entries");
    List<String> entries = new CodebookEntries(codebook, text).of(record);
    if (entries.isEmpty()) {
      out.add("  none: the rule works on the parse alone");
    }
    entries.forEach(e -> out.add("  " + e));
    List<String> reasons = reasons(record);
    if (!reasons.isEmpty()) {
      out.add("");
      out.add("Trained models");
      out.addAll(reasons);
    }
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().overlaps(from.evidence())) {
        out.add("");
        sentence(out, sentence);
      }
    }
    return out;
  }

  /** What the models said of a statement's cue: the document is coded once more to hear it. */
  private List<String> reasons(CodedRecord record) {
    if (models.isEmpty() || !(record instanceof Statement statement)) {
      return List.of();
    }
    DecisionLog log = new DecisionLog(models.get());
    new StatementCoder(codebook, log).code(text, log);
    Span anchor = statement.cue().orElse(statement.content().get(0));
    return ModelReasons.lines(text, log.at(anchor));
  }

  private void sentence(List<String> out, Sentence sentence) {
    Span span = sentence.span();
    out.add("Sentence " + (sentence.index() + 1) + ": " + text.text(span).replaceAll("\\s+", " "));
    if (sentence.parsed()) {
      out.addAll(TokenTable.of(sentence));
    } else {
      out.add("  not parsed: no actor, cue or action word made it a candidate");
    }
    List<Mention> mentions = text.mentionsIn(sentence.index());
    if (!mentions.isEmpty()) {
      out.add("Mentions");
    }
    for (Mention mention : mentions) {
      out.add(
          "  \u201c"
              + text.text(mention.span()).replaceAll("\\s+", " ")
              + "\u201d = "
              + mention.actor().name()
              + ", "
              + mention.actor().code()
              + ", side "
              + mention.actor().side()
              + mention.actor().role().map(r -> ", " + r).orElse("")
              + " ("
              + mention.form().name().toLowerCase(java.util.Locale.ROOT)
              + ", "
              + mention.voice().label()
              + ")");
    }
  }

  private static void field(List<String> out, String name, String value) {
    if (!value.isEmpty()) {
      out.add("  " + (name + "              ").substring(0, 14) + value);
    }
  }
}
