/**
 * Incidents as the record tells them: encounters, violations, shots, seizures and the like, with
 * each side's account beside the other's. No account settles what happened, and none is dropped.
 * What counts as one is data: the lexicons {@code incident.*} of the codebook.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.incident;
