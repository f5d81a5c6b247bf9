/**
 * Outlooks held against the record: what an outlook's words for when mean in days, what of it can
 * be observed, and, once it is due, whether it came so. What has no date, nothing to observe or too
 * little on record is never scored. Knows no clock: the day of judgement is a parameter.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.outlook;
