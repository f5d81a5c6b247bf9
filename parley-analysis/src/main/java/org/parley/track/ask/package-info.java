/**
 * What each side asks of the other, offers, makes conditional, undertakes and refuses, and which
 * answer is on record. A saying is one report of an ask; sayings of one ask are grouped; replies
 * are read apart from asks, and linked to them by rules of which each answer names its own. No
 * answer on record is no refusal. Nothing is worded for people here.
 */
@org.jspecify.annotations.NullMarked
package org.parley.track.ask;
