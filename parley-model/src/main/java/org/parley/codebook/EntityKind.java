package org.parley.codebook;

import org.parley.record.Labelled;

/** What a named actor is. */
public enum EntityKind implements Labelled {
  STATE,
  PERSON,
  /** International organisation, alliance, or body of one. */
  ORGANISATION,
  /** A body of a state that is coded apart from it: a central bank, an army. */
  INSTITUTION,
  PARTY,
  /** Armed or political group outside a state. */
  GROUP,
  OUTLET,
  /** Think-tank, university, society. */
  INSTITUTE,
  COMPANY,
  /** Region or city of no standing of its own; never an actor by itself. */
  PLACE
}
