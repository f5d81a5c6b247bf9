package org.parley.coding.relation;

import java.util.EnumMap;
import java.util.Map;

/** What a word says of the future. */
enum OutlookCue {
  FUTURE("outlook.future"),
  BETTER("outlook.better"),
  WORSE("outlook.worse"),
  SAME("outlook.same"),
  OPEN("outlook.open");

  private final String lexicon;

  OutlookCue(String lexicon) {
    this.lexicon = lexicon;
  }

  String lexicon() {
    return lexicon;
  }

  static Map<OutlookCue, String> directions() {
    Map<OutlookCue, String> map = new EnumMap<>(OutlookCue.class);
    for (OutlookCue cue : values()) {
      if (cue != FUTURE) {
        map.put(cue, cue.lexicon);
      }
    }
    return map;
  }
}
