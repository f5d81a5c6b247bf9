/**
 * Documents and records as JSON lines, out and in again. Offsets count Unicode code points in files
 * and UTF-16 code units in memory; the conversion happens here and nowhere else. No analysis and no
 * coding.
 */
@org.jspecify.annotations.NullMarked
package org.parley.exchange;
