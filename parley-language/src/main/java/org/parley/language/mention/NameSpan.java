package org.parley.language.mention;

import java.util.Optional;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;

/**
 * A name in a sentence, from the codebook or, where {@code entity} is empty, from the recogniser.
 *
 * @param first token, included
 * @param last token, included
 * @param within the only state or body of the codebook named inside a recognised name
 */
record NameSpan(
    int first,
    int last,
    Optional<Entity> entity,
    AliasForm form,
    EntityKind kind,
    boolean bound,
    Optional<Entity> within) {

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  /** An adjective of its actor, never the actor's own name in the text. */
  boolean isDemonym() {
    return form == AliasForm.DEMONYM;
  }
}
