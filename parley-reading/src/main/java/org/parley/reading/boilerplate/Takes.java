package org.parley.reading.boilerplate;

/** What is boilerplate together with the line that a rule matches. */
enum Takes {
  LINE,
  /** The headline under it. */
  HEADLINE,
  /** The list of headlines under it. */
  HEADLINES,
  /** The paragraph under it. */
  PARAGRAPH,
  /** Up to two short lines over it. */
  CARD,
  /** Only the matched beginning of the line. */
  LABEL
}
