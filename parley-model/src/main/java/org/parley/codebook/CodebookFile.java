package org.parley.codebook;

/**
 * A file of a codebook.
 *
 * @param name as problems name it
 */
record CodebookFile(String name, byte[] bytes) {}
