package org.parley.language.mention;

import java.util.Optional;
import org.parley.codebook.Entity;

/**
 * A person of a document.
 *
 * @param name canonical name of the codebook, else the longest form in the text
 * @param entity of the codebook, if it knows the person
 */
record Person(String name, Optional<Entity> entity, Description description) {
  Person with(Description more) {
    return new Person(name, entity, description.or(more));
  }
}
