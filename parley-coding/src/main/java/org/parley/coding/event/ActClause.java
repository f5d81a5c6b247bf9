package org.parley.coding.event;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tokens that stand for an act in its clause: its predicate, for a noun also the verb that
 * carries it ("held talks", "the talks ended") and participles that say when it is held ("talks
 * planned for Monday"). The verb of which a noun is a mere topic ("condemned the attack") is not
 * among them.
 */
final class ActClause {
  private static final int MAX_STEPS = 12;

  private final ParseTree tree;
  private final Match match;
  private final Set<Integer> heads = new LinkedHashSet<>();

  ActClause(ParseTree tree, Match match) {
    this.tree = tree;
    this.match = match;
    heads.add(match.head());
    if (!tree.isVerb(match.head())) {
      for (int participle : tree.children(match.head(), "acl", "relcl")) {
        if (tree.token(participle).pos().equals("VBN")) {
          heads.add(participle);
        }
      }
      int verb = carrier();
      if (verb >= 0) {
        heads.add(verb);
      }
    }
  }

  boolean isHead(int token) {
    return heads.contains(token);
  }

  Set<Integer> heads() {
    return heads;
  }

  /** Part of the predicate: "talks" in "held talks". */
  boolean isPart(int token) {
    return heads.contains(token) || match.used().contains(token);
  }

  /** The verb of the clause; −1 for a noun without one. */
  int verb() {
    for (int head : heads) {
      boolean participle = head != match.head() && tree.is(head, "acl", "relcl");
      if (tree.isVerb(head) && !participle) {
        return head;
      }
    }
    return -1;
  }

  private int carrier() {
    int k = match.head();
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      int head = tree.head(k);
      if (head < 0 || tree.is(k, "poss", "relcl", "acl", "nmod", "compound")) {
        return -1;
      }
      if (tree.isVerb(head)) {
        boolean carried = tree.is(k, "nsubj") && !isReport(head) || match.used().contains(head);
        return carried || tree.is(k, "attr") ? head : -1;
      }
      // "a series of attacks ended", "in talks": only through what is no noun of its own
      boolean through = tree.is(k, "conj") || match.used().contains(head);
      if (!through) {
        return -1;
      }
      k = head;
    }
    return -1;
  }

  /** A clause below it is what somebody says, and its subject no act. */
  private boolean isReport(int verb) {
    return tree.child(verb, "ccomp").isPresent();
  }
}
