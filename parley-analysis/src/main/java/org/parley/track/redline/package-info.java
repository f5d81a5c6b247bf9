/**
 * Red lines as their holders word them, and what the record has of deeds and announcements that
 * come near them. Nearness is likeness of words, dated and with its reasons: it says what to read,
 * not that a line was crossed.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.redline;
