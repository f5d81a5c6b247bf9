/**
 * The coded things: statements, events, channels, commitments, red lines, outlooks, common ground
 * and disagreements, each with its provenance. Plain values: what finds them lives in {@code
 * org.parley.coding}, what counts them in {@code org.parley.track}.
 */
@org.jspecify.annotations.NullMarked
package org.parley.record;
