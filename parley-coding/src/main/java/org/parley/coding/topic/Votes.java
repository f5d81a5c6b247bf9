package org.parley.coding.topic;

/**
 * How many words speak for and against a proposition.
 *
 * @param only they stand under words that make all depend on something: "only if"
 * @param ifs they stand with a plain condition
 */
record Votes(int supporting, int opposing, boolean only, boolean ifs) {
  static final Votes NONE = new Votes(0, 0, false, false);

  boolean isEmpty() {
    return supporting + opposing == 0;
  }

  Votes plus(Votes other) {
    return new Votes(
        supporting + other.supporting,
        opposing + other.opposing,
        only || other.only,
        ifs || other.ifs);
  }

  Votes under(boolean only, boolean ifs) {
    return new Votes(supporting, opposing, only, ifs);
  }

  static Votes one(boolean supports) {
    return new Votes(supports ? 1 : 0, supports ? 0 : 1, false, false);
  }
}
