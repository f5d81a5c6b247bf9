package org.parley.coding.relation;

import java.util.EnumMap;
import java.util.Map;

/** What a word says of a channel. */
enum StateCue {
  SUSPENDED("channel.suspended"),
  RESUMED("channel.resumed"),
  MEETING("channel.meeting"),
  OPEN("channel.open"),
  CLOSED("channel.closed"),
  PROPOSED("channel.proposed"),
  DECLINED("channel.declined"),
  DOUBT("channel.doubt");

  private final String lexicon;

  StateCue(String lexicon) {
    this.lexicon = lexicon;
  }

  /** True for what happens to a channel; the others say how somebody stands to that. */
  boolean isState() {
    return switch (this) {
      case SUSPENDED, RESUMED, MEETING, OPEN, CLOSED -> true;
      case PROPOSED, DECLINED, DOUBT -> false;
    };
  }

  static Map<StateCue, String> lexicons() {
    Map<StateCue, String> map = new EnumMap<>(StateCue.class);
    for (StateCue cue : values()) {
      map.put(cue, cue.lexicon);
    }
    return map;
  }
}
