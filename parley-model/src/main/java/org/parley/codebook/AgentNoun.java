package org.parley.codebook;

import java.util.Objects;
import org.parley.record.Voice;

/**
 * A noun that makes an actor with a modifier: "Russian diplomats", "the Lebanese opposition".
 *
 * @param lemma one or more words, lower case, singular
 * @param sector appended to the code: GOV, MIL, OPP, COP, …; may be empty
 * @param voice how such a speaker is counted when named ("a minister": official)
 * @param office true for a role that one person holds ("foreign minister"), which coreference may
 *     resolve to that person
 */
public record AgentNoun(String lemma, String sector, Voice voice, boolean office) {
  public AgentNoun {
    if (lemma.isBlank()) {
      throw new IllegalArgumentException("lemma of an agent noun must not be blank");
    }
    Objects.requireNonNull(voice, "voice");
  }
}
