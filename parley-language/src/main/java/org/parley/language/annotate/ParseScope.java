package org.parley.language.annotate;

/** Which sentences are parsed. */
public enum ParseScope {
  ALL,
  /** Those in which something may be coded, by {@link CandidateFilter}. */
  CANDIDATES
}
