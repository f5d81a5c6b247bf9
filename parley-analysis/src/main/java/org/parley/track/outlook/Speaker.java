package org.parley.track.outlook;

import java.util.Objects;
import java.util.Optional;
import org.parley.record.Outlook;
import org.parley.record.Provenance;
import org.parley.record.Statement;
import org.parley.record.Voice;
import org.parley.track.Claimants;
import org.parley.track.Report;
import org.parley.track.Sides;

/**
 * Whose outlook it is.
 *
 * @param name as the outlook has it; "document" for the document's own voice
 * @param side of an official of one of the sides; empty for everybody else
 */
public record Speaker(Kind kind, String name, Optional<String> side) {
  /** Kinds of those who look ahead, told apart wherever outlooks are listed. */
  public enum Kind {
    OFFICIAL,
    EXPERT,
    MEDIA,
    UNNAMED,
    DOCUMENT
  }

  public Speaker {
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a speaker must not be blank");
    }
    if (side.isPresent() && kind != Kind.OFFICIAL) {
      throw new IllegalArgumentException("only officials speak for a side, got " + kind);
    }
  }

  static Speaker of(Report<Outlook> report, Sides sides, Claimants claimants) {
    String by = report.record().by();
    if (by.equals(Provenance.DOCUMENT)) {
      return new Speaker(Kind.DOCUMENT, by, Optional.empty());
    }
    Optional<Statement> statement = claimants.of(report);
    Kind kind = statement.map(s -> kind(s.voice())).orElse(Kind.UNNAMED);
    Optional<String> side =
        statement
            .filter(s -> kind == Kind.OFFICIAL)
            .map(s -> s.speaker().side())
            .filter(sides::has);
    return new Speaker(kind, by, side);
  }

  private static Kind kind(Voice voice) {
    return switch (voice) {
      case OFFICIAL -> Kind.OFFICIAL;
      case EXPERT -> Kind.EXPERT;
      case MEDIA -> Kind.MEDIA;
      case UNNAMED -> Kind.UNNAMED;
    };
  }
}
