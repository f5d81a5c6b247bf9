package org.parley.coding.statement;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.codebook.CueClass;
import org.parley.language.Token;

/**
 * The logical subject of a reporting verb: its own, the agent of a passive, the antecedent of a
 * relative pronoun, or the one it shares by coordination, control or as a participle.
 */
final class SourceFinder {
  private static final int MAX_STEPS = 12;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP");
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "vow", "pledge", "swear", "threaten", "offer", "agree", "refuse");

  private final CueLexicon lexicon;

  SourceFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Who speaks by the verb {@code v}. */
  Optional<Source> of(Tree tree, int v) {
    OptionalInt head = isPassive(tree, v) ? agent(tree, v) : subject(tree, v, MAX_STEPS);
    return head.isPresent() ? Optional.of(new Source(tree, head.getAsInt())) : Optional.empty();
  }

  /** A passive verb or a past participle below a noun ("a process viewed by"). */
  static boolean isPassive(Tree tree, int v) {
    if (tree.hasChild(v, "auxpass", "nsubjpass", "agent")) {
      return true;
    }
    Token token = tree.token(v);
    if (token.relation().equals("conj") && token.pos().equals("VBN") && !hasSubject(tree, v)) {
      if (finiteForm(tree, v).equals("VBD")) {
        return false;
      }
      return token.head() >= 0
          && tree.isVerb(token.head())
          && !tree.hasChild(v, "aux")
          && isPassive(tree, token.head());
    }
    if (token.relation().equals("advcl") && token.pos().equals("VBN") && !hasSubject(tree, v)) {
      return !tree.hasChild(v, "aux");
    }
    return token.relation().equals("acl") && token.pos().equals("VBN") && !isMainVerb(tree, v);
  }

  /** "The union, for its part, offered to": the parser takes the verb for a participle. */
  private static boolean isMainVerb(Tree tree, int v) {
    int noun = tree.token(v).head();
    return tree.token(noun).head() < 0
        && tree.token(noun).pos().startsWith("N")
        && !tree.hasChild(noun, "cop")
        && tree.hasChild(v, "xcomp", "ccomp", "dobj")
        && !ClauseContent.hasFiniteVerb(tree, 0, v);
  }

  private static OptionalInt agent(Tree tree, int v) {
    Optional<Token> agent =
        tree.child(v, "agent")
            .or(() -> tree.preposition(v, Set.of("by")))
            .flatMap(by -> tree.object(by.index()));
    return agent.map(t -> OptionalInt.of(t.index())).orElseGet(OptionalInt::empty);
  }

  private static boolean hasSubject(Tree tree, int v) {
    return tree.hasChild(v, "nsubj", "nsubjpass");
  }

  /** The surface subject of a verb. */
  OptionalInt subject(Tree tree, int v) {
    return subject(tree, v, MAX_STEPS);
  }

  private OptionalInt subject(Tree tree, int v, int steps) {
    if (steps == 0) {
      return OptionalInt.empty();
    }
    Optional<Token> own = ownSubject(tree, v);
    Token verb = tree.token(v);
    if (own.isPresent()) {
      boolean relative = RELATIVE.contains(own.get().pos()) || own.get().lemma().equals("that");
      if (relative && verb.relation().equals("relcl") && verb.head() >= 0) {
        return OptionalInt.of(verb.head());
      }
      return OptionalInt.of(own.get().index());
    }
    int head = verb.head();
    if (head < 0) {
      return OptionalInt.empty();
    }
    if (isParticiple(tree, v)) {
      OptionalInt reporting = reportingAbove(tree, v);
      if (reporting.isPresent()) {
        return subject(tree, reporting.getAsInt(), steps - 1);
      }
    }
    return switch (verb.relation()) {
      case "conj" -> ofConjunct(tree, v, steps);
      case "xcomp" -> ofControlled(tree, head, v, steps);
      case "acomp" -> tree.isVerb(head) ? subject(tree, head, steps - 1) : OptionalInt.empty();
      case "advcl", "ccomp", "dep", "aux" ->
          tree.isVerb(head) ? subject(tree, head, steps - 1) : OptionalInt.empty();
      case "acl", "relcl" -> ofNounClause(tree, head, v, steps);
      case "pcomp" -> subjectAbove(tree, tree.token(head).head(), steps);
      default -> OptionalInt.empty();
    };
  }

  /** The subject next to the verb, where a title and a name are parsed as two. */
  private static Optional<Token> ownSubject(Tree tree, int v) {
    Optional<Token> found = Optional.empty();
    for (Token child : tree.children(v)) {
      boolean subject = child.relation().equals("nsubj") || child.relation().equals("nsubjpass");
      boolean nearer =
          found.isEmpty() || (child.index() < v && !isOfRelative(tree, found.get(), child));
      if (subject && nearer) {
        found = Optional.of(child);
      }
    }
    return found;
  }

  /** "people who have seen it say": the object of the relative clause is no subject. */
  private static boolean isOfRelative(Tree tree, Token noun, Token next) {
    return tree.child(noun.index(), "relcl")
        .filter(r -> r.index() < next.index() && !tree.hasChild(r.index(), "dobj"))
        .filter(r -> tree.subtree(r.index()).length() == tree.subtree(next.index()).nextSetBit(0))
        .isPresent();
  }

  /** "..., adding that": the participle belongs to the reporting verb before it. */
  private static boolean isParticiple(Tree tree, int v) {
    return tree.token(v).pos().equals("VBG")
        && tree.token(v).relation().equals("advcl")
        && (v == 0 || tree.isComma(v - 1) || (v > 1 && tree.isComma(v - 2)));
  }

  private OptionalInt reportingAbove(Tree tree, int v) {
    int found = -1;
    for (int k : tree.path(v)) {
      boolean reports =
          k < v
              && tree.isVerb(k)
              && hasSubject(tree, k)
              && !lexicon.startingWith(CueClass.VERB, tree.token(k).lemma()).isEmpty();
      if (reports) {
        found = k;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** "officials saying that", "Dorn's refusal to say": the noun, or who holds it. */
  private OptionalInt ofNounClause(Tree tree, int noun, int v, int steps) {
    Optional<Token> holder = tree.child(noun, "poss");
    if (tree.token(v).pos().equals("VBG")
        || (tree.token(v).pos().equals("VBN") && isMainVerb(tree, v))) {
      return OptionalInt.of(noun);
    }
    return holder.isPresent()
        ? OptionalInt.of(holder.get().index())
        : subjectAbove(tree, noun, steps);
  }

  private OptionalInt ofConjunct(Tree tree, int v, int steps) {
    int head = tree.token(v).head();
    OptionalInt reporting = reportingBefore(tree, head, v);
    if (reporting.isPresent()) {
      return subject(tree, reporting.getAsInt(), steps - 1);
    }
    OptionalInt infinitive = infinitiveBefore(tree, head, v);
    if (infinitive.isPresent()) {
      return subject(tree, infinitive.getAsInt(), steps - 1);
    }
    if (tree.isVerb(head)) {
      return subject(tree, head, steps - 1);
    }
    return subjectAbove(tree, head, steps);
  }

  /**
   * The infinitive that a bare verb goes on from, in "it was to let her admit it, but contest the
   * rest", where the parser joins it to a finite verb before.
   */
  private static OptionalInt infinitiveBefore(Tree tree, int head, int v) {
    boolean bare = tree.token(v).pos().equals("VB") && !tree.hasChild(v, "aux", "auxpass");
    if (!bare || head < 0 || head > v || !FINITE.contains(tree.token(head).pos())) {
      return OptionalInt.empty();
    }
    for (int i = v - 1; i > head; i--) {
      boolean to =
          tree.token(i).pos().equals("VB")
              && tree.isBelow(i, head)
              && tree.children(i).stream().anyMatch(c -> c.pos().equals("TO"));
      if (to) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The reporting verb that {@code v} goes on from, in "said it would close and warned", where the
   * parser joins it to the content's verb, whose form does not fit.
   */
  private OptionalInt reportingBefore(Tree tree, int content, int v) {
    int first = content;
    while (tree.token(first).relation().equals("conj") && tree.isVerb(tree.token(first).head())) {
      first = tree.token(first).head();
    }
    int cue = tree.token(first).head();
    boolean reports =
        cue >= 0
            && cue < first
            && tree.isVerb(cue)
            && Set.of("ccomp", "xcomp").contains(tree.token(first).relation())
            && !lexicon.startingWith(CueClass.VERB, tree.token(v).lemma()).isEmpty()
            && !lexicon.startingWith(CueClass.VERB, tree.token(cue).lemma()).isEmpty();
    String form = finiteForm(tree, v);
    boolean goesOn =
        reports
            && FINITE.contains(form)
            && form.equals(finiteForm(tree, cue))
            && !form.equals(finiteForm(tree, content));
    return goesOn ? OptionalInt.of(cue) : OptionalInt.empty();
  }

  /** The tag of what is finite in a verb, "aux" before it if that is an auxiliary; may be empty. */
  private static String finiteForm(Tree tree, int v) {
    for (Token child : tree.children(v)) {
      if (child.relation().startsWith("aux") && FINITE.contains(child.pos()) && child.index() < v) {
        return "aux" + child.pos();
      }
    }
    Token verb = tree.token(v);
    boolean active =
        verb.pos().equals("VBN")
            && verb.relation().equals("conj")
            && tree.hasChild(v, "dobj")
            && tree.hasChild(verb.head(), "auxpass");
    return active ? "VBD" : FINITE.contains(verb.pos()) ? verb.pos() : "";
  }

  private OptionalInt ofControlled(Tree tree, int governor, int v, int steps) {
    if (tree.token(governor).relation().equals("acomp")) {
      return subject(tree, governor, steps - 1);
    }
    Optional<Token> object = tree.child(governor, "dobj", "dative");
    if (object.isPresent()
        && object.get().index() < v
        && !SUBJECT_CONTROL.contains(tree.token(governor).lemma())) {
      return OptionalInt.of(object.get().index());
    }
    return subject(tree, governor, steps - 1);
  }

  private OptionalInt subjectAbove(Tree tree, int i, int steps) {
    for (int k = i; k >= 0 && steps > 0; k = tree.token(k).head(), steps--) {
      if (tree.isVerb(k)) {
        return subject(tree, k, steps - 1);
      }
    }
    return OptionalInt.empty();
  }
}
