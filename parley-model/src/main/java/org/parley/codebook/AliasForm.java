package org.parley.codebook;

import org.parley.record.Labelled;

/** How a string names an entity; some forms name an actor only in some constructions. */
public enum AliasForm implements Labelled {
  /** The name itself or another full name of it. */
  NAME,
  ABBREVIATION,
  /** "Moscow" for Russia: an actor as a subject, a place after "in". */
  CAPITAL,
  /** "the Kremlin", "the White House": the government. */
  INSTITUTION,
  /** "Russian": adjective of the entity. */
  DEMONYM,
  /** "Russians": the people of it. */
  PEOPLE
}
