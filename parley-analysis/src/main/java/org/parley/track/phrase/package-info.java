/**
 * Phrases of the codebook's lexicons, looked up in sentences without a parse: what is said of an
 * incident, and whether somebody denies.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.phrase;
