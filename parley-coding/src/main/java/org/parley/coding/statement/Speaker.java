package org.parley.coding.statement;

import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * An actor and how it is counted.
 *
 * @param person one person, whom "he" or "she" can mean
 */
record Speaker(Actor actor, Voice voice, boolean person) {}
