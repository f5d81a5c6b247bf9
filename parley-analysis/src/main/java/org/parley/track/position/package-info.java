/**
 * Positions over time: what each side's officials, and each speaker, said for or against a
 * proposition, in order, with changes, strength of evidence and silence; who stands against whom;
 * and what the propositions of an issue add up to. Coded positions are taken as they are, and a
 * leader's word counts like any other.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.position;
