package org.parley.language.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Gender;

/** Resolves third-person pronouns against the discourse. */
final class Pronouns {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

  private final Discourse discourse;
  private final Set<String> cues;

  /**
   * @param cues lemmas of reporting verbs: their subject can only be somebody
   */
  Pronouns(Discourse discourse, Set<String> cues) {
    this.discourse = discourse;
    this.cues = cues;
  }

  /** Whom the pronoun means; several for joined actors, none if unknown. */
  List<Referent> resolve(SentenceView view, int token) {
    Tree tree = view.tree();
    String form = tree.token(token).form().toLowerCase(java.util.Locale.ROOT);
    if (!tree.token(token).pos().startsWith("PRP")) {
      return List.of();
    }
    if (MALE.contains(form)) {
      return person(view, token, Gender.MALE);
    }
    if (FEMALE.contains(form)) {
      return person(view, token, Gender.FEMALE);
    }
    if (THING.contains(form) && !isEmptySubject(tree, token)) {
      return thing(view, token);
    }
    return PLURAL.contains(form) ? plural(view, token) : List.of();
  }

  private List<Referent> person(SentenceView view, int token, Gender gender) {
    Optional<Discourse.Entry> entry =
        discourse.antecedent(
            view.index(),
            e ->
                e.isPerson()
                    && !e.referents().get(0).plural()
                    && suits(e.referents().get(0).gender(), gender)
                    && !isBoundOut(view, token, e));
    if (entry.isEmpty()) {
      return List.of();
    }
    Referent referent = entry.get().referents().get(0);
    if (referent.gender() == Gender.UNKNOWN) {
      Referent known = referent.withGender(gender);
      discourse.replace(referent, known);
      return List.of(known);
    }
    return List.of(referent);
  }

  private static boolean suits(Gender known, Gender asked) {
    return known == Gender.UNKNOWN || known == asked;
  }

  /** An object pronoun does not mean the subject of its own verb. */
  private static boolean isBoundOut(SentenceView view, int token, Discourse.Entry entry) {
    Tree tree = view.tree();
    if (entry.sentence() != view.index() || !entry.subject()) {
      return false;
    }
    boolean reflexive = REFLEXIVE.contains(tree.token(token).lemma());
    if (reflexive || tree.token(token).pos().equals("PRP$") || tree.isSubject(token)) {
      return false;
    }
    int governor = tree.token(token).head();
    if (governor >= 0 && tree.hasRelation(governor, "prep")) {
      governor = tree.token(governor).head();
    }
    return governor == entry.governor();
  }

  /**
   * A thing in between hides an actor: "The proposal ... it". A possessive may reach over it only
   * within its sentence.
   */
  private List<Referent> thing(SentenceView view, int token) {
    Optional<Discourse.Entry> entry =
        discourse.antecedent(
            view.index(),
            e ->
                (e.isThing() ? !e.plural() && e.subject() : isBody(e))
                    && !isBoundOut(view, token, e));
    return entry.map(Discourse.Entry::referents).orElse(List.of());
  }

  private static boolean isBody(Discourse.Entry entry) {
    return entry.referents().size() == 1
        && entry.referents().get(0).kind() != EntityKind.PERSON
        && entry.referents().get(0).kind() != EntityKind.PLACE
        && !entry.referents().get(0).plural();
  }

  private List<Referent> plural(SentenceView view, int token) {
    boolean speaks = speaks(view.tree(), token);
    Optional<Discourse.Entry> group =
        discourse.antecedent(
            view.index(),
            e ->
                e.plural()
                    && (!e.isThing() || !speaks && e.subject())
                    && !isBoundOut(view, token, e));
    if (group.isPresent() && view.index() - group.get().sentence() <= 2) {
      return group.get().referents();
    }
    Optional<Discourse.Entry> body =
        discourse.antecedent(
            view.index(), e -> isBody(e) && isCollective(e) && !isBoundOut(view, token, e));
    return body.filter(e -> view.index() - e.sentence() <= 1)
        .map(Discourse.Entry::referents)
        .orElse(List.of());
  }

  private static boolean isCollective(Discourse.Entry entry) {
    return switch (entry.referents().get(0).kind()) {
      case ORGANISATION, GROUP, PARTY, OUTLET, COMPANY, INSTITUTION, INSTITUTE -> true;
      case STATE, PERSON, PLACE -> false;
    };
  }

  private boolean speaks(Tree tree, int token) {
    int head = tree.token(token).head();
    return head >= 0 && tree.isSubject(token) && cues.contains(tree.token(head).lemma());
  }

  /** "it is clear that", "it remains to be seen", "it seems": nobody is meant. */
  private static boolean isEmptySubject(Tree tree, int token) {
    int head = tree.token(token).head();
    if (head < 0 || !tree.hasRelation(token, "nsubj", "nsubjpass", "expl")) {
      return tree.hasRelation(token, "expl");
    }
    String verb = tree.token(head).lemma();
    boolean weak =
        Set.of(
                "be", "seem", "appear", "remain", "become", "take", "make", "happen", "turn",
                "follow")
            .contains(verb);
    boolean passive = tree.hasRelation(token, "nsubjpass");
    boolean clause = hasClause(tree, head);
    for (int child : tree.children(head)) {
      if (tree.hasRelation(child, "acomp", "attr", "oprd", "xcomp", "dobj")) {
        boolean cleft = tree.hasRelation(child, "attr") && tree.child(child, "relcl").isPresent();
        clause |= cleft || hasClause(tree, child);
      }
    }
    return (weak || passive) && clause;
  }

  private static boolean hasClause(Tree tree, int head) {
    for (int child : tree.children(head)) {
      if (child > head && tree.hasRelation(child, "ccomp", "csubj", "xcomp", "advcl", "acl")) {
        boolean marked =
            tree.child(child, "mark").isPresent()
                || tree.child(child, "aux")
                    .map(a -> tree.token(a).form().equals("to"))
                    .orElse(false)
                || tree.child(child, "nsubj", "nsubjpass").isPresent();
        if (marked) {
          return true;
        }
      }
    }
    return false;
  }
}
