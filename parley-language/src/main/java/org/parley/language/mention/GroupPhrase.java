package org.parley.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The noun phrase of an agent noun, by tokens; ends included.
 *
 * @param head of the phrase: "group" in "a group of Norlandic diplomats"
 * @param owners the state or body to which the actors belong; several for "Norlandic and Veskian"
 * @param lifted true where the head is a word of quantity, not the agent noun
 */
record GroupPhrase(int first, int last, int head, List<NameSpan> owners, boolean lifted) {
  GroupPhrase {
    owners = List.copyOf(owners);
  }

  private static final int FARTHEST = 8;

  static GroupPhrase of(SentenceView view, AgentHit agent, Lexicons lexicons) {
    Tree tree = view.tree();
    int noun = agent.last();
    int first = tree.premodifierStart(noun, agent.first());
    while (first < agent.first()
        && (tree.token(first).name().endsWith("DATE") || tree.token(first).pos().equals("RB"))) {
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
    boolean possessed = tree.child(noun, "poss").isPresent();
    boolean owned = (owner.isPresent() || possessed) && !tree.isProper(noun);
    Optional<Behind> behind = ownerBehind(view, noun, owned);
    if (behind.isPresent()) {
      last = behind.get().last();
      owner = owner.isPresent() ? owner : Optional.of(behind.get().owner());
    }
    int head = lift(tree, noun, lexicons);
    boolean lifted = head != noun;
    if (lifted) {
      first = Math.min(first, tree.premodifierStart(head, head));
    }
    List<NameSpan> owners = new ArrayList<>(owner.map(List::of).orElse(List.of()));
    if (owner.isPresent() && owner.get().last() < agent.first()) {
      addJoined(view, owner.get(), from, agent.first(), owners);
    }
    return new GroupPhrase(first, last, head, owners, lifted);
  }

  /** Names that "and" joins to the owner before the noun. */
  private static void addJoined(
      SentenceView view, NameSpan owner, int from, int to, List<NameSpan> owners) {
    Tree tree = view.tree();
    int head = tree.firstJoined(tree.top(owner.first(), owner.last()));
    for (NameSpan name : view.names()) {
      boolean before = name.first() >= from && name.last() < to && !name.bound();
      boolean other = name != owner && !name.entity().equals(owner.entity());
      int top = tree.top(name.first(), name.last());
      if (before && other && tree.firstJoined(top) == head) {
        owners.add(name);
      }
    }
  }

  /** What follows a preposition: whose name, and where its phrase ends. */
  private record Behind(NameSpan owner, int last) {}

  /**
   * "officials in Ardane", "the prime minister of Norland", "a spokesman for the Norlandic navy".
   */
  private static Optional<Behind> ownerBehind(SentenceView view, int noun, boolean owned) {
    Tree tree = view.tree();
    for (int child : tree.children(noun)) {
      boolean based = child == noun + 1 && tree.token(child).lemma().equals("base");
      int preposition = based ? tree.child(child, "prep").orElse(child) : child;
      boolean behind = based || child == noun + 1 && tree.hasRelation(child, "prep");
      if (!behind || !isOwning(tree.token(preposition).lemma(), owned)) {
        continue;
      }
      for (NameSpan name : view.names()) {
        boolean near =
            name.first() > preposition && name.first() <= preposition + FARTHEST && !name.bound();
        int head = tree.top(name.first(), name.last());
        boolean object =
            tree.token(head).head() == preposition
                && tree.hasRelation(head, "pobj")
                && contiguous(tree, preposition, name.first());
        if (near && object && !name.isPerson() && !name.isDemonym()) {
          return Optional.of(new Behind(name, name.last()));
        }
        int governor = tree.token(head).head();
        boolean ofBody =
            governor > name.last()
                && tree.token(governor).head() == preposition
                && tree.hasRelation(governor, "pobj")
                && contiguous(tree, preposition, name.first())
                && view.agentAt(governor).isPresent();
        if (near && ofBody && !name.isPerson()) {
          return Optional.of(new Behind(name, governor));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOwning(String preposition, boolean owned) {
    return switch (preposition) {
      case "of", "from" -> true;
      case "in", "at", "for", "throughout", "across", "inside" -> !owned;
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
