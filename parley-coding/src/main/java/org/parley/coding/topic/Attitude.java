package org.parley.coding.topic;

/** How the words of saying bear on the first sentence of what is said. */
enum Attitude {
  /** It is the speaker's own view. */
  OWN,
  /**
   * The speaker holds the contrary: "denied that …", "rejected the claim …", "does not think …".
   */
  DENIED,
  /** The speaker does not want the thing: "rejected new …", "opposed lifting …". */
  REFUSED,
  /** The speaker believes less than is said. */
  DOUBTED,
  /** What the speaker holds cannot be told: "did not rule out …", "never said …". */
  OPEN
}
