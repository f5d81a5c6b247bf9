package org.parley.coding.relation;

import org.parley.coding.topic.PhraseMatch;

/**
 * A channel named in a sentence.
 *
 * @param channel its id
 * @param specific true when the words can mean no other channel
 * @param head token that the words hang on
 */
record ChannelTerm(String channel, boolean specific, PhraseMatch<?> match, int head) {
  /** True for a cue that is part of the channel's name. */
  boolean isInside(Cue<?> cue) {
    return match.covers(cue.match());
  }
}
