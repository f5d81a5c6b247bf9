/**
 * What the record of a dispute adds up to: the state of its channels, words and deeds, positions,
 * common ground, asks and offers, red lines, commitments, outlooks. Reads through {@code
 * org.parley.ledger} only; every finding keeps the records it rests on, and nothing is worded for
 * people here.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track;
