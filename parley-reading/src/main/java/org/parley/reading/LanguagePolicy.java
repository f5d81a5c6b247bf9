package org.parley.reading;

/** What happens to documents that are not in English. */
public enum LanguagePolicy {
  /** They are passed over with a word: what is coded must be English. */
  ENGLISH_ONLY,
  /** They are read like the others. */
  ANY
}
