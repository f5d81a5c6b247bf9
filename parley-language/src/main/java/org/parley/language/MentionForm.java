package org.parley.language;

/** How an actor is mentioned. */
public enum MentionForm {
  /** By name, possibly with a title before or an apposition after it. */
  NAME,
  /** By surname after a full name. */
  SURNAME,
  /** By a capital: an actor as a subject, else a place. */
  CAPITAL,
  /** By a role noun resolved to a named person or body: "the Secretary General". */
  ROLE,
  /** By a group noun with a modifier, nobody named: "Russian diplomats", "observers". */
  GROUP,
  /** By a pronoun that was resolved. */
  PRONOUN,
  /** By an adjective alone: "Russian" in "Russian gas". */
  DEMONYM
}
