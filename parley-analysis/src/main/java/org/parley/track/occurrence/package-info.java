/**
 * One event, several sources: reports that tell of the same event are linked, counted once, and
 * each keeps its wording and its certainty. What was read lies in {@code EventReport}s; a matcher
 * compares two of them, candidates bound whom it compares, and the grouping makes occurrences. No
 * report is changed or weighed here, and nothing is worded for people.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.occurrence;
