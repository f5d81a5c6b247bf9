package org.parley.coding.statement;

import java.util.Set;
import org.parley.language.Token;

/** The place, date and agency in front of a report: "ARDANE, 9 November (STA) - ". */
final class Dateline {
  private static final int LONGEST = 16;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final Set<String> PARTS = Set.of("CD", "HYPH", ":", ",", ".", "-LRB-", "-RRB-");

  private Dateline() {}

  /** Number of tokens that the dateline takes; 0 if the sentence has none. */
  static int length(Tree tree) {
    if (tree.size() == 0 || !isPlace(tree.token(0).form())) {
      return 0;
    }
    for (int i = 1; i < Math.min(tree.size(), LONGEST); i++) {
      Token token = tree.token(i);
      boolean spaced = i + 1 < tree.size() && tree.token(i + 1).span().begin() > token.span().end();
      if (DASHES.contains(token.form()) && spaced) {
        return i + 1;
      }
      boolean part =
          token.pos().startsWith("NNP")
              || PARTS.contains(token.pos())
              || tree.isPunctuation(i)
              || isPlace(token.form());
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isPlace(String form) {
    return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
  }
}
