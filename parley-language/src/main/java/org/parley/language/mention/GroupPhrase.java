package org.parley.language.mention;

import java.util.Comparator;
import java.util.Optional;

/**
 * The noun phrase of an agent noun, by tokens; ends included.
 *
 * @param head of the phrase: "group" in "a group of Norlandic diplomats"
 * @param owner the state or body to which the actors belong
 * @param lifted true where the head is a word of quantity, not the agent noun
 */
record GroupPhrase(int first, int last, int head, Optional<NameSpan> owner, boolean lifted) {
  private static final int FARTHEST = 8;

  static GroupPhrase of(SentenceView view, AgentHit agent, Lexicons lexicons) {
    Tree tree = view.tree();
    int noun = agent.last();
    int first = tree.premodifierStart(noun, agent.first());
    while (first < agent.first()
        && (tree.token(first).name().endsWith("DATE") || tree.hasRelation(first, "advmod"))) {
      first++;
    }
    int last = noun;
    int from = first;
    Optional<NameSpan> owner =
        view.names().stream()
            .filter(n -> n.first() >= from && n.last() < agent.first() && !n.bound())
            .max(Comparator.comparingInt(n -> n.isDemonym() || n.isPerson() ? 0 : 1));
    Optional<NameSpan> inside =
        view.names().stream()
            .filter(n -> n.first() >= agent.first() && n.last() <= agent.last())
            .findFirst();
    if (owner.isEmpty() && inside.isPresent()) {
      owner = inside;
    }
    boolean owned = owner.isPresent() && !tree.isProper(noun);
    Optional<NameSpan> behind = ownerBehind(view, noun, owned);
    if (behind.isPresent()) {
      last = behind.get().last();
      owner = owner.isPresent() ? owner : behind;
    }
    int head = lift(tree, noun, lexicons);
    boolean lifted = head != noun;
    if (lifted) {
      first = Math.min(first, tree.premodifierStart(head, head));
    }
    return new GroupPhrase(first, last, head, owner, lifted);
  }

  /** "officials in Ardane", "the prime minister of Norland". */
  private static Optional<NameSpan> ownerBehind(SentenceView view, int noun, boolean owned) {
    Tree tree = view.tree();
    for (int child : tree.children(noun)) {
      boolean preposition = child == noun + 1 && tree.hasRelation(child, "prep");
      if (!preposition || !isOwning(tree.token(child).lemma(), owned)) {
        continue;
      }
      for (NameSpan name : view.names()) {
        boolean near = name.first() > child && name.first() <= child + FARTHEST && !name.bound();
        int head = tree.top(name.first(), name.last());
        boolean object =
            tree.token(head).head() == child
                && tree.hasRelation(head, "pobj")
                && contiguous(tree, child, name.first());
        if (near && object && !name.isPerson() && !name.isDemonym()) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOwning(String preposition, boolean owned) {
    return switch (preposition) {
      case "of", "from" -> true;
      case "in", "at", "for" -> !owned;
      default -> false;
    };
  }

  /** Only articles and adjectives stand between preposition and name. */
  private static boolean contiguous(Tree tree, int preposition, int name) {
    for (int i = preposition + 1; i < name; i++) {
      String pos = tree.token(i).pos();
      if (!pos.equals("DT") && !pos.equals("JJ") && !pos.startsWith("NN") && !pos.equals("CC")) {
        return false;
      }
    }
    return true;
  }

  private static int lift(Tree tree, int noun, Lexicons lexicons) {
    int head = noun;
    for (int steps = 0; steps < 2; steps++) {
      int preposition = tree.token(head).head();
      if (!tree.hasRelation(head, "pobj")
          || preposition < 0
          || !tree.token(preposition).lemma().equals("of")) {
        return head;
      }
      int above = tree.token(preposition).head();
      if (above < 0 || above > noun) {
        return head;
      }
      String pos = tree.token(above).pos();
      boolean quantity =
          pos.equals("CD")
              || pos.equals("DT")
              || lexicons.quantities().contains(tree.token(above).lemma());
      if (!quantity) {
        return head;
      }
      head = above;
    }
    return head;
  }
}
