package org.parley.learn.train;

import org.parley.coding.model.Features;

/**
 * One answered question.
 *
 * @param block id of the training block it comes from
 * @param label the right answer
 * @param byRule what the rules say
 */
record Example(String block, Features features, String label, String byRule) {
  static final String YES = "yes";
  static final String NO = "no";

  static String label(boolean yes) {
    return yes ? YES : NO;
  }
}
