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
  GROWING("channel.growing"),
  PROPOSED("channel.proposed"),
  DECLINED("channel.declined"),
  DOUBT("channel.doubt");

  private final String lexicon;

  StateCue(String lexicon) {
    this.lexicon = lexicon;
  }

  /** How far in the parse a cue may stand from its channel. */
  int reach() {
    return switch (this) {
      case OPEN, GROWING -> 2;
      case SUSPENDED, RESUMED, MEETING, CLOSED -> 3;
      case PROPOSED, DECLINED, DOUBT -> 4;
    };
  }

  /** True for what happens to a channel; the others say how somebody stands to that. */
  boolean isState() {
    return switch (this) {
      case SUSPENDED, RESUMED, MEETING, OPEN, CLOSED, GROWING -> true;
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
