/**
 * The codebook: actors with dated roles, issues, propositions, channels, agreements, reporting cues
 * and event predicates, read from YAML under {@code codebooks/} and validated. Knowledge lives
 * there; this package only gives it types. Nothing here knows any case by name.
 */
@org.jspecify.annotations.NullMarked
package org.parley.codebook;
