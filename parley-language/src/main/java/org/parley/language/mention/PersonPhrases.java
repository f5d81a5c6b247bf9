package org.parley.language.mention;

import java.util.List;
import java.util.Optional;

/**
 * Finds the noun phrase around a person's name: the title before it ("Norland's envoy to the League
 * Ilva Dorn"), the role with which the name stands in apposition ("the minister, Ilva Dorn"), and
 * the appositive after it. Stateless.
 */
final class PersonPhrases {
  private static final int LONGEST_TITLE = 14;

  private PersonPhrases() {}

  static PersonPhrase of(Tree tree, NameSpan name, List<AgentHit> agents, List<NameSpan> names) {
    int nameHead = tree.top(name.first(), name.last());
    int first = tree.premodifierStart(nameHead, name.first());
    first = afterTime(tree, first, name.first());
    for (NameSpan other : names) {
      // Two names in a row without a title between them are not one phrase.
      if (other.isPerson()
          && other != name
          && other.last() >= first
          && other.last() < name.first()) {
        first = Math.max(first, other.last() + 1);
      }
    }
    first = afterCaption(tree, first, name.first(), agents, names);
    while (first < name.first() && isOpener(tree.token(first).lemma())) {
      first++;
    }
    first = Math.min(first, titleStart(tree, name, agents, first));
    if (first > 0 && first < name.first() && tree.token(first - 1).form().equals("then")) {
      first--;
    }
    int head = tree.top(first, name.last());
    Optional<Integer> role = roleBefore(tree, nameHead, first, agents);
    if (role.isPresent()) {
      head = role.get();
      first = Math.min(first, tree.premodifierStart(head, agentStart(head, agents)));
    }
    return new PersonPhrase(first, name.last(), head, appositive(tree, name, nameHead, agents));
  }

  /** "On Wednesday Minister Dorn": the day is no part of the title. */
  private static int afterTime(Tree tree, int first, int name) {
    int start = first;
    for (int i = first; i < name; i++) {
      String tag = tree.token(i).name();
      if (tag.endsWith("DATE") || tag.endsWith("TIME")) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean isOpener(String lemma) {
    return lemma.equals("both") || lemma.equals("either") || lemma.equals("neither");
  }

  /** Capitalised words before the country of a title, such as those of a caption, are not its. */
  private static int afterCaption(
      Tree tree, int first, int end, List<AgentHit> agents, List<NameSpan> names) {
    for (NameSpan name : names) {
      boolean owner = name.first() > first && name.last() < end && !name.isPerson();
      if (owner && agents.stream().anyMatch(a -> a.first() > name.last() && a.last() < end)) {
        for (int i = first; i < name.first(); i++) {
          int token = i;
          boolean agent = agents.stream().anyMatch(a -> a.first() <= token && token <= a.last());
          if (tree.isProper(i) && !agent) {
            return name.first();
          }
        }
      }
    }
    return first;
  }

  private static int agentStart(int head, List<AgentHit> agents) {
    return agents.stream()
        .filter(a -> a.first() <= head && head <= a.last())
        .mapToInt(AgentHit::first)
        .findFirst()
        .orElse(head);
  }

  /** Start of a title of the form "[modifiers] AGENT [of|to|for ...]" that runs up to the name. */
  private static int titleStart(Tree tree, NameSpan name, List<AgentHit> agents, int premodified) {
    if (premodified > 0 && tree.token(premodified - 1).pos().equals("CC")) {
      return premodified;
    }
    int floor = Math.max(0, name.first() - LONGEST_TITLE);
    int from = name.first();
    while (from > floor && isTitleToken(tree, from - 1)) {
      from--;
    }
    int start = premodified;
    for (AgentHit agent : agents) {
      boolean before = agent.first() >= from && agent.last() < name.first();
      if (before && reaches(tree, agent.last() + 1, name.first())) {
        int begin = agent.first();
        while (begin > from && isModifier(tree, begin - 1)) {
          begin--;
        }
        begin = afterTime(tree, begin, agent.first());
        if (start > begin) {
          start = begin;
        }
      }
    }
    return start;
  }

  /** Right behind the agent noun stands the name or a preposition. */
  private static boolean reaches(Tree tree, int next, int name) {
    return next == name || tree.token(next).pos().equals("IN") && next + 1 < name;
  }

  private static boolean isTitleToken(Tree tree, int i) {
    String form = tree.token(i).form();
    return switch (tree.token(i).pos()) {
      case "NN", "NNP", "NNPS", "NNS", "JJ", "DT", "POS", "PRP$", "HYPH" -> true;
      case "IN" -> List.of("of", "to", "for", "at", "on").contains(form);
      case "CC" -> form.equals("and") || form.equals("&");
      default -> false;
    };
  }

  private static boolean isModifier(Tree tree, int i) {
    return switch (tree.token(i).pos()) {
      case "NN", "NNP", "NNPS", "JJ", "DT", "POS", "PRP$", "HYPH", "VBN" -> true;
      default -> false;
    };
  }

  /** The role noun with which the name stands in apposition after a comma. */
  private static Optional<Integer> roleBefore(
      Tree tree, int nameHead, int first, List<AgentHit> agents) {
    if (!tree.hasRelation(nameHead, "appos")) {
      return Optional.empty();
    }
    int role = tree.token(nameHead).head();
    boolean agent =
        agents.stream().anyMatch(a -> a.last() == role && role < first && !tree.isPlural(role));
    return agent ? Optional.of(role) : Optional.empty();
  }

  /** What follows the name after a comma, dash or bracket as an appositive with an agent noun. */
  private static Optional<int[]> appositive(
      Tree tree, NameSpan name, int nameHead, List<AgentHit> agents) {
    for (int child : tree.children(nameHead)) {
      boolean after = child > name.last() + 1 && tree.hasRelation(child, "appos", "dep", "relcl");
      if (after && child <= name.last() + LONGEST_TITLE) {
        int end = name.last() + 1;
        for (int i = name.last() + 1; i < tree.size(); i++) {
          if (tree.isBelow(i, child)) {
            end = i;
          }
        }
        int last = end;
        boolean describes =
            tree.isNoun(child) && !tree.isProper(child)
                || agents.stream()
                    .anyMatch(a -> a.first() <= child && child <= a.last() && child <= last);
        if (describes) {
          return Optional.of(new int[] {name.last() + 1, end});
        }
      }
    }
    return Optional.empty();
  }
}
