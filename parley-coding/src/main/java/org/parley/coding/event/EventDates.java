package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import org.parley.language.DateMention;
import org.parley.language.Token;

/** The date of a predicate: one that hangs on it in its own clause. Otherwise it stays unknown. */
final class EventDates {
  private static final int MAX_STEPS = 12;

  private final ParseTree tree;
  private final List<DateMention> dates;

  EventDates(ParseTree tree, List<DateMention> dates) {
    this.tree = tree;
    this.dates = dates;
  }

  Optional<DateMention> of(Match match) {
    Optional<DateMention> best = Optional.empty();
    for (DateMention date : dates) {
      boolean closer = best.isEmpty() || distance(date, match) < distance(best.get(), match);
      if (belongs(date, match) && closer) {
        best = Optional.of(date);
      }
    }
    return best;
  }

  private static int distance(DateMention date, Match match) {
    return Math.abs(date.span().begin() - match.trigger().begin());
  }

  private boolean belongs(DateMention date, Match match) {
    int carrier = carrier(match.head());
    for (Token token : tree.sentence().within(date.span())) {
      int k = token.index();
      for (int steps = 0; k >= 0 && steps < MAX_STEPS; steps++) {
        if (k == match.head() || k == carrier) {
          return true;
        }
        if (tree.isVerb(k)) {
          break;
        }
        k = tree.head(k);
      }
    }
    return false;
  }

  /** The verb that a nominal act hangs on; a verb stands for itself. */
  private int carrier(int head) {
    int k = head;
    for (int steps = 0; k >= 0 && steps < MAX_STEPS && !tree.isVerb(k); steps++) {
      if (tree.is(k, "poss", "relcl", "acl")) {
        return head;
      }
      k = tree.head(k);
    }
    return k < 0 ? head : k;
  }
}
