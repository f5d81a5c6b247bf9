package org.parley.codebook;

/** A value and where it was read, for checks that need the whole codebook. */
record Located<T>(T value, Place place) {}
