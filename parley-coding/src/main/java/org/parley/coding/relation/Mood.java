package org.parley.coding.relation;

/** How a word is put: as a fact, or as what is ahead, possible, a condition or a question. */
enum Mood {
  /** "Met", "has suspended". */
  FACT,
  /** "Will meet", "said it would suspend". */
  AHEAD,
  /** "Could meet", "threatened to suspend", "would meet if …". */
  UNREAL,
  /** "If the council meets". */
  CONDITION,
  /** "Before talks can resume", "until talks resume": it has not come yet. */
  AWAITED,
  /** "Will it meet?", "whether it meets". */
  ASKED;

  /** Neither happened nor announced. */
  boolean isOpen() {
    return switch (this) {
      case FACT, AHEAD -> false;
      case UNREAL, CONDITION, AWAITED, ASKED -> true;
    };
  }
}
