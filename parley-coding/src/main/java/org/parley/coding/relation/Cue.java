package org.parley.coding.relation;

import org.parley.coding.topic.PhraseMatch;

/**
 * A phrase of a lexicon found in a sentence.
 *
 * @param kind which lexicon
 * @param token the token that the phrase hangs on
 */
record Cue<K extends Enum<K>>(K kind, PhraseMatch<K> match, int token) {}
