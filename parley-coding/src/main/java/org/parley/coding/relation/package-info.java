/**
 * How the sides stand to each other: channels of dialogue and their states, commitments, red lines,
 * outlooks, common ground and disagreement. Each coder joins phrases of the codebook's lexicons by
 * the sentence's parse; {@link org.parley.coding.relation.Reading} holds what they share about one
 * document. Knows no case.
 */
@org.jspecify.annotations.NullMarked
package org.parley.coding.relation;
