/**
 * Channels of dialogue as timelines: states, happenings and wishes, each with the reports that tell
 * it. What is not on record is unknown, what is told in two ways stands side by side; nothing is
 * worded for people here.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.channel;
