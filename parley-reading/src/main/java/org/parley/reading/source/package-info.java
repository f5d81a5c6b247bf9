/**
 * Bytes within bounds: which files an argument names, of which kind they are, and their inflated
 * content.
 */
@org.jspecify.annotations.NullMarked
package org.parley.reading.source;
