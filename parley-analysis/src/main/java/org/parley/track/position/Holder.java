package org.parley.track.position;

import java.util.Comparator;
import java.util.Objects;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Whose position it is: a side by its officials, or a single speaker. A person who spoke as an
 * official and later as an expert is two holders, since only the first spoke for the side.
 *
 * @param name of the speaker; the side's code for a side
 * @param side code of the side that it is or that the speaker belongs to
 */
public record Holder(Kind kind, String name, String side, Voice voice) {
  /** Officials first, then by name. */
  static final Comparator<Holder> ORDER =
      Comparator.comparing(Holder::kind)
          .thenComparing(Holder::voice)
          .thenComparing(Holder::name)
          .thenComparing(Holder::side);

  public Holder {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(voice, "voice");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a holder must not be blank");
    }
  }

  /** A side, or one speaker. */
  public enum Kind {
    SIDE,
    SPEAKER
  }

  static Holder side(String code) {
    return new Holder(Kind.SIDE, code, code, Voice.OFFICIAL);
  }

  static Holder speaker(Statement said) {
    return new Holder(Kind.SPEAKER, said.speaker().name(), said.speaker().side(), said.voice());
  }

  /** True for a speaker who can be held to the words: an unnamed voice may be anybody. */
  boolean isNamed() {
    return voice != Voice.UNNAMED;
  }
}
