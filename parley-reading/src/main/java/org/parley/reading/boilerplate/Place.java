package org.parley.reading.boilerplate;

/** Where in a document a rule holds. */
enum Place {
  ANYWHERE,
  /** Among the first or last lines, or outside the first and last full paragraph. */
  ENDS,
  /** Before the first full paragraph or among the first lines. */
  HEAD,
  /** After the last full paragraph. */
  TAIL,
  /** The last full paragraph or after it. */
  CLOSING,
  /** The first full paragraph or before it, the last one or after it. */
  EDGES
}
