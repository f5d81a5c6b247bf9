package org.parley.track.commitment;

import java.util.Objects;
import java.util.Optional;
import org.parley.record.Provenance;

/**
 * Who claims.
 *
 * @param name of the speaker; "document" for a document's own voice
 * @param side code of the case's side, or of the state, that the speaker or the outlet belongs to;
 *     empty where it is not known
 * @param outlet where it was printed
 */
public record Claimant(String name, Optional<String> side, Standing standing, String outlet) {
  /** For whom a claimant speaks. */
  public enum Standing {
    /** An official, or an official outlet: speaks for the side. */
    FOR_SIDE,
    /** Belongs to a side of the case, or to nobody known, and speaks for itself. */
    APART,
    /** Known to belong to no side of the case. */
    INDEPENDENT
  }

  public Claimant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a claimant must not be blank");
    }
    Objects.requireNonNull(standing, "standing");
    if (standing == Standing.FOR_SIDE && side.isEmpty()) {
      throw new IllegalArgumentException("claimant " + name + " speaks for a side but has none");
    }
  }

  public boolean isDocument() {
    return name.equals(Provenance.DOCUMENT);
  }

  /** True for one who speaks for the side. */
  public boolean speaksFor(String code) {
    return standing == Standing.FOR_SIDE && side.equals(Optional.of(code));
  }

  /** Equal for those who count as one voice: all who speak for a side; else each by name. */
  String voice() {
    return switch (standing) {
      case FOR_SIDE -> "side " + side.orElseThrow();
      case APART, INDEPENDENT -> isDocument() ? "outlet " + outlet : "speaker " + name;
    };
  }
}
