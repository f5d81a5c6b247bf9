/**
 * Statistics as pure functions: arrays in, records out, random numbers handed in. Nothing here
 * knows a dispute. Bad input gets an exception that names argument and value; too little data is an
 * empty result, so that a caller can say "cannot tell".
 */
@org.jspecify.annotations.NullMarked
package org.parley.statistics;
