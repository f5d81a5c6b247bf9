/**
 * Events from the parse: frames of the codebook matched on verbs, nouns and predicative adjectives
 * ({@link org.parley.coding.event.FrameMatcher}), their codes combined where one act stands inside
 * another ({@link org.parley.coding.event.Composition}), their actors found among the mentions
 * ({@link org.parley.coding.event.ActorFinder}), then realis, certainty, date and place. No word of
 * a language stands here but those that name a grammatical relation: all others are data.
 */
@org.jspecify.annotations.NullMarked
package org.parley.coding.event;
