package org.parley.coding.topic;

/** How many words speak for and against a proposition. */
record Votes(int supporting, int opposing) {
  static final Votes NONE = new Votes(0, 0);

  boolean isEmpty() {
    return supporting + opposing == 0;
  }

  Votes plus(Votes other) {
    return new Votes(supporting + other.supporting, opposing + other.opposing);
  }

  static Votes one(boolean supports) {
    return supports ? new Votes(1, 0) : new Votes(0, 1);
  }
}
