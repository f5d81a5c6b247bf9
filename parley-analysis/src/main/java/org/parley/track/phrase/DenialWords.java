package org.parley.track.phrase;

import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.record.Statement;
import org.parley.track.Report;

/** Whether words deny that something happened: the lexicons {@code denial.*}. Immutable. */
public final class DenialWords {
  private final PhraseList denial;
  private final PhraseList none;

  /** A codebook without the lexicons knows no denials. */
  public DenialWords(Codebook codebook) {
    denial = new PhraseList(codebook.lexicons().getOrDefault("denial.phrase", List.of()));
    none = new PhraseList(codebook.lexicons().getOrDefault("denial.none", List.of()));
  }

  /** True where the words of saying, or what is said, deny. */
  public boolean denies(Statement statement, String text) {
    StringBuilder words = new StringBuilder();
    statement.cue().ifPresent(c -> words.append(c.of(text)).append(' '));
    statement.content().forEach(c -> words.append(c.of(text)).append(' '));
    return denies(words.toString());
  }

  public boolean denies(Report<Statement> report) {
    return denies(report.record(), report.document().text());
  }

  public boolean denies(String text) {
    WordList words = new WordList(text);
    return denial.in(words) && !none.in(words);
  }
}
