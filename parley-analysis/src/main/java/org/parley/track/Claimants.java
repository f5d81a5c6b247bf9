package org.parley.track;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.record.Provenance;
import org.parley.record.Statement;

/** Who stands behind a record's {@code assertedBy}: the speaker as the same document has it. */
public final class Claimants {
  private final Map<String, Statement> speakers;

  private Claimants(Map<String, Statement> speakers) {
    this.speakers = speakers;
  }

  static Claimants of(List<Report<Statement>> statements) {
    Map<String, Statement> speakers = new LinkedHashMap<>();
    for (Report<Statement> statement : statements) {
      String name = statement.record().speaker().name();
      speakers.putIfAbsent(key(statement.document().id(), name), statement.record());
      statement
          .copies()
          .forEach(c -> speakers.putIfAbsent(key(c.document().id(), name), statement.record()));
    }
    return new Claimants(speakers);
  }

  /** A statement of the speaker in the record's document; empty for the document's own voice. */
  public Optional<Statement> of(Report<?> report) {
    Provenance from = report.record().provenance();
    return from.assertedBy().equals(Provenance.DOCUMENT)
        ? Optional.empty()
        : of(from.document(), from.assertedBy());
  }

  /** A statement of a speaker by name in a document. */
  public Optional<Statement> of(String document, String name) {
    return Optional.ofNullable(speakers.get(key(document, name)));
  }

  private static String key(String document, String name) {
    return document + "\u0000" + name;
  }
}
