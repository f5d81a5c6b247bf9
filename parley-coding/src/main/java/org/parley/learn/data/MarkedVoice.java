package org.parley.learn.data;

/** Who speaks, as it is marked: the voices of records, and anybody else who is named. */
public enum MarkedVoice {
  OFFICIAL,
  EXPERT,
  MEDIA,
  UNNAMED,
  OTHER
}
