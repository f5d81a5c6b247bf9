/**
 * How far coders agree, and how far a confidence can be believed: pure functions, arrays in,
 * records out, randomness injected. Knows no record, no file and no codebook; what is compared is
 * decided by {@code org.parley.evaluate}.
 */
@org.jspecify.annotations.NullMarked
package org.parley.learn.agreement;
