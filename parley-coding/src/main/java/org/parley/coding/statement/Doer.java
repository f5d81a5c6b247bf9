package org.parley.coding.statement;

/** Who does what a content says, seen from its speaker. */
enum Doer {
  OWN,
  OTHER,
  NOBODY_KNOWN
}
