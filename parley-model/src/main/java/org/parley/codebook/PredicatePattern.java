package org.parley.codebook;

import java.util.List;

/**
 * One frame: a head word and what must hang on it. Written in YAML as {@code impose
 * obj:sanction|embargo target:on|against}: alternatives of the head's lemma, then slots.
 *
 * @param verbal true for a verb head, false for a noun head
 * @param heads lemmas of the head; a particle follows after a blank ("call off")
 * @param slots constraints, all of which must hold
 */
public record PredicatePattern(boolean verbal, List<String> heads, List<Slot> slots) {
  public PredicatePattern {
    heads = List.copyOf(heads);
    slots = List.copyOf(slots);
    if (heads.isEmpty()) {
      throw new IllegalArgumentException("a predicate pattern needs a head");
    }
  }

  /** What a slot constrains or gives. */
  public enum Role {
    /** Lemma of the (logical) object. */
    OBJ,
    /** Lemma of the (logical) subject. */
    SUBJ,
    /** Lemma of an open clausal complement: "agree to meet". */
    XCOMP,
    /** Lemma of the verb of a clausal complement: "demand that it withdraw". */
    CCOMP,
    /** Word of the particle: "call off"; for heads that share several particles. */
    PRT,
    /** Lemma of a predicative: "call it <em>illegal</em>", "take him <em>hostage</em>". */
    PRED,
    /** Word of an adverb: "react <em>sharply</em>". */
    ADV,
    /**
     * Where an act stands whose code combines with this frame's: xcomp, ccomp, obj, or
     * prepositions.
     */
    ACT,
    /** A preposition that must be there; a lemma of its object after {@code >}. */
    PREP,
    /** Lemma of a modifier of the head noun: adjective or compound. */
    MOD,
    /**
     * Where the target stands: obj, iobj, subj, poss, mod, clause (the subject of a complement), or
     * prepositions; several in order of preference. A dot goes a step on: {@code obj.with}, {@code
     * xcomp.obj}. {@code need} among them makes the target necessary.
     */
    TARGET,
    /** Where the source stands, if not the subject: by, of, poss, mod. */
    SOURCE
  }

  /** One constraint with its alternatives. */
  public record Slot(Role role, List<String> values) {
    public Slot {
      values = List.copyOf(values);
    }
  }
}
