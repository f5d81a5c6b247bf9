package org.parley.track.channel;

/** Who meets, the highest first; the words for each are a list of the codebook. */
public enum Level {
  HEADS("meeting.heads"),
  MINISTERS("meeting.ministers"),
  AMBASSADORS("meeting.ambassadors"),
  MILITARY("meeting.military"),
  EXPERTS("meeting.experts");

  private final String lexicon;

  Level(String lexicon) {
    this.lexicon = lexicon;
  }

  String lexicon() {
    return lexicon;
  }
}
