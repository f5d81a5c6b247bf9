package org.parley.learn.train;

import java.util.regex.Pattern;
import org.parley.coding.model.Features;

/**
 * One answered question.
 *
 * @param block id of the training block it comes from
 * @param label the right answer
 * @param byRule what the rules say
 */
record Example(String block, Features features, String label, String byRule) {
  /** Properties that name a word rather than a kind of word. */
  private static final Pattern WORDS = Pattern.compile("(^|&)(lemma|above|sourcenoun|toplemma)=");

  static final String YES = "yes";
  static final String NO = "no";

  /** The same without the words themselves, as a sentence with words never seen would be. */
  Example unworded() {
    Features plain = new Features();
    features.names().stream().filter(n -> !WORDS.matcher(n).find()).forEach(plain::add);
    return new Example(block, plain, label, byRule);
  }

  static String label(boolean yes) {
    return yes ? YES : NO;
  }
}
