package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.record.Actor;

/**
 * Where it happened: a place after "in", "at", "near" and the like in the clause of the act, as it
 * is written.
 */
final class EventPlaces {
  private static final int MAX_STEPS = 8;
  private static final Set<String> LINKS =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "on",
          "off",
          "around",
          "across",
          "along",
          "throughout",
          "within");
  private static final Set<String> OCCASION = Set.of("at", "during", "in");

  /** Remarks and judgements: what their object hangs in is where the object is. */
  private static final Set<String> VERBAL = Set.of("01", "02", "051", "09", "10", "11", "12", "13");

  private final ParseTree tree;
  private final PlaceNames names;
  private final Optional<String> dateline;

  /**
   * @param dateline the place that "here" means
   */
  EventPlaces(ParseTree tree, SentenceActors mentions, Words words, Optional<String> dateline) {
    this.tree = tree;
    this.dateline = dateline;
    this.names = new PlaceNames(tree, mentions, words.placeNoun);
  }

  /** The place; not one that is the target already. */
  Optional<String> of(Match match, Optional<Actor> target) {
    if (isHere(match)) {
      return dateline;
    }
    ActClause clause = new ActClause(tree, match);
    List<Integer> beside = new ArrayList<>();
    for (int k = 0; k < tree.size(); k++) {
      if (!LINKS.contains(tree.form(k)) || !tree.is(k, "prep", "advmod", "prt", "dative")) {
        continue;
      }
      int head = tree.head(k);
      if (head >= 0 && clause.isHead(head)) {
        Optional<String> name = named(k, match, target);
        if (name.isPresent()) {
          return name;
        }
      } else if (reaches(k, clause, match)) {
        beside.add(k);
      }
    }
    return beside.stream().flatMap(k -> named(k, match, target).stream()).findFirst();
  }

  private boolean isHere(Match match) {
    return tree.children(match.head(), "advmod").stream()
        .anyMatch(a -> tree.form(a).equals("here"));
  }

  /**
   * Whether a phrase that hangs on a noun is of the act all the same: on a name ("attacked Sudmark
   * in March"), on the thing done to ("shelled a base near Ravna"), on the occasion ("at a meeting
   * in Ardane").
   */
  private boolean reaches(int preposition, ActClause clause, Match match) {
    boolean physical = VERBAL.stream().noneMatch(match.code()::startsWith);
    int k = tree.head(preposition);
    int nouns = 0;
    for (int steps = 0; k >= 0 && steps < MAX_STEPS; steps++) {
      if (clause.isHead(k)) {
        return true;
      }
      if (tree.isVerb(k) || tree.is(k, "nsubj", "poss", "compound", "nmod", "appos")) {
        return false;
      }
      boolean through = names.isStateOrPerson(k) || physical && clause.isPart(k);
      if (tree.isNoun(k) && !through) {
        boolean object = physical && tree.is(k, "dobj", "nsubjpass");
        boolean occasion =
            tree.is(k, "pobj") && tree.head(k) >= 0 && OCCASION.contains(tree.form(tree.head(k)));
        boolean target = physical && match.targets().contains(k);
        nouns++;
        if (nouns > 1 || !object && !occasion && !target) {
          return false;
        }
      }
      k = tree.head(k);
    }
    return false;
  }

  private Optional<String> named(int preposition, Match match, Optional<Actor> target) {
    for (int token : tree.children(preposition, "pobj")) {
      // "Pointed at Ardane": whom it is done to
      boolean party = tree.form(preposition).equals("at") && match.targets().contains(token);
      Optional<String> name = party ? Optional.empty() : names.of(token, tree.form(preposition));
      if (name.isPresent() && target.map(Actor::name).filter(name.get()::equals).isEmpty()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
