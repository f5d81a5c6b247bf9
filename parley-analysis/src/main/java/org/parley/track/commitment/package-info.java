/**
 * Agreements as the record claims them: who says of whom that the agreement was kept or broken, who
 * denies it, and the status that follows by rule. One side's claim never sets a status.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.commitment;
