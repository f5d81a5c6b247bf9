package org.parley.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.language.MentionForm;

/**
 * Nouns for two actors at once: "both alliances", "the two countries", "each side". They mean the
 * two that were last named together, or else the two sides of the case that the document names
 * most; a side that none of the case's agreements binds, such as the place it is about or a host,
 * comes after those that are bound. Immutable; to be shared by threads.
 */
final class JointActors {
  private static final Set<String> EACH = Set.of("both", "two", "each", "either", "neither");
  private static final Set<String> ALL = Set.of("all", "every");
  private static final int BACK = 5;

  private final Set<String> states;
  private final Set<String> bodies;
  private final Set<String> sides;
  private final Set<String> members;
  private final Map<String, Entity> representatives = new LinkedHashMap<>();
  private final Set<String> bound = new HashSet<>();

  JointActors(Codebook codebook) {
    this.states = Set.copyOf(Lexicons.list(codebook, "mention.joint-state"));
    this.bodies = Set.copyOf(Lexicons.list(codebook, "mention.joint-body"));
    this.sides = Set.copyOf(Lexicons.list(codebook, "mention.joint-side"));
    this.members = Set.copyOf(Lexicons.list(codebook, "mention.joint-member"));
    Map<String, Entity> byCode = new HashMap<>();
    for (Entity entity : codebook.entities()) {
      boolean body = entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.ORGANISATION;
      if (body && !entity.code().isBlank()) {
        // A former state has the code of its successor, whose id it is.
        if (entity.id().equals(entity.code())) {
          byCode.put(entity.code(), entity);
        } else {
          byCode.putIfAbsent(entity.code(), entity);
        }
      }
    }
    for (Side side : codebook.sides()) {
      side.members().stream()
          .findFirst()
          .map(member -> byCode.get(member.actor()))
          .ifPresent(entity -> representatives.put(side.code(), entity));
    }
    codebook.agreements().forEach(a -> bound.addAll(a.parties()));
    bound.retainAll(representatives.keySet());
  }

  /** The two sides that a document names most, the first named first; none if it names fewer. */
  List<Referent> named(List<SentenceView> views, Referents referents) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    for (SentenceView view : views) {
      for (NameSpan name : view.names()) {
        Optional<String> side =
            name.entity()
                // A place or capital may only be where something happened.
                .filter(e -> name.form() != AliasForm.CAPITAL && e.kind() != EntityKind.PLACE)
                .map(e -> referents.of(e, AliasForm.NAME).actor().side())
                .filter(representatives::containsKey);
        side.ifPresent(s -> counts.merge(s, 1, Integer::sum));
        side.ifPresent(s -> order.putIfAbsent(s, order.size()));
      }
    }
    if (counts.size() < 2) {
      return List.of();
    }
    return representatives.entrySet().stream()
        .filter(e -> counts.containsKey(e.getKey()))
        .sorted(
            Comparator.comparing((Map.Entry<String, Entity> e) -> isUnbound(e.getKey()))
                .thenComparing(e -> -counts.getOrDefault(e.getKey(), 0)))
        .limit(2)
        .sorted(Comparator.comparingInt(e -> order.getOrDefault(e.getKey(), 0)))
        .map(e -> referents.of(e.getValue(), AliasForm.NAME))
        .toList();
  }

  private boolean isUnbound(String side) {
    return !bound.isEmpty() && !bound.contains(side);
  }

  /**
   * One mention for each of those meant; none if the noun means nobody known.
   *
   * @param named the sides of the document
   */
  List<Found> find(SentenceView view, AgentHit agent, List<Referent> named, Discourse discourse) {
    Tree tree = view.tree();
    int noun = agent.last();
    if (agent.first() != noun || !isJoint(tree, noun)) {
      return List.of();
    }
    String lemma = tree.token(noun).lemma();
    Optional<EntityKind> kind =
        states.contains(lemma)
            ? Optional.of(EntityKind.STATE)
            : bodies.contains(lemma) ? Optional.of(EntityKind.ORGANISATION) : Optional.empty();
    List<Referent> meant = kind.isEmpty() ? named : List.of();
    if (meant.isEmpty()) {
      meant = together(view, kind, discourse);
    }
    if (meant.isEmpty() && named.stream().allMatch(r -> kind.isEmpty() || r.kind() == kind.get())) {
      meant = named;
    }
    int first = tree.premodifierStart(noun, noun);
    List<Found> found = new ArrayList<>();
    for (Referent referent : meant) {
      found.add(new Found(first, noun, noun, noun, noun, MentionForm.ROLE, referent));
    }
    return found;
  }

  /** Nothing but a word for how many stands before it, and nothing says of whom. */
  private boolean isJoint(Tree tree, int noun) {
    String lemma = tree.token(noun).lemma();
    boolean member = members.contains(lemma);
    if (!member && !states.contains(lemma) && !bodies.contains(lemma) && !sides.contains(lemma)) {
      return false;
    }
    boolean each = false;
    boolean all = false;
    boolean the = false;
    for (int i = tree.premodifierStart(noun, noun); i < noun; i++) {
      String word = tree.token(i).lemma();
      String pos = tree.token(i).pos();
      if (!pos.equals("CD") && !pos.equals("DT") && !pos.equals("PDT") && !pos.equals("CC")) {
        return false;
      }
      each |= EACH.contains(word) || word.equals("2");
      all |= ALL.contains(word);
      the |= word.equals("the") && tree.isPlural(noun);
      if (pos.equals("CD") && !word.equals("two") && !word.equals("2") && !all) {
        return false;
      }
    }
    boolean counted =
        member || states.contains(lemma)
            ? all || !member && each
            : each || all || the && (bodies.contains(lemma) || tree.isSubject(noun));
    return counted && tree.child(noun, "prep", "relcl", "acl").isEmpty();
  }

  /** Two of a kind last named together: "Norland and Sudmark". */
  private static List<Referent> together(
      SentenceView view, Optional<EntityKind> kind, Discourse discourse) {
    return discourse
        .latest(
            e ->
                e.referents().size() == 2
                    && view.index() - e.sentence() <= BACK
                    && e.referents().stream().allMatch(r -> suits(r, kind)))
        .map(Discourse.Entry::referents)
        .orElse(List.of());
  }

  private static boolean suits(Referent referent, Optional<EntityKind> kind) {
    return kind.map(k -> referent.kind() == k)
        .orElse(
            referent.kind() == EntityKind.STATE
                || referent.kind() == EntityKind.ORGANISATION
                || referent.kind() == EntityKind.PARTY
                || referent.kind() == EntityKind.GROUP && !referent.isUnnamed());
  }
}
