package org.parley.codebook;

import org.parley.record.Labelled;

/** How the content hangs on a reporting cue. */
public enum Frame implements Labelled {
  /** "said (that) X". */
  CLAUSE,
  /** "urged Y to X", "vowed to X": infinitive. */
  INFINITIVE,
  /** "condemned X", "stressed X": noun phrase. */
  NOUN_PHRASE,
  /** "accused Y of X", "warned against X": a preposition. */
  PREPOSITION,
  /** "views X as Y". */
  AS,
  /** Only with a quotation beside it: "smiled". */
  QUOTATION
}
