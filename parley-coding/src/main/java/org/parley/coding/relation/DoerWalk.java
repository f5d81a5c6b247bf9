package org.parley.coding.relation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * One walk up a parse for the words that name who does what a word tells, wherever the sentence
 * puts them: "N violates", "violations by N", "N's breach", "urged N to implement", "called on N to
 * keep", "accused N of violating", "N admitted violations", "the landing by N is a violation".
 * Nothing is found where the sentence leaves it open.
 */
final class DoerWalk {
  /** So far up is looked; sentences that need more are not understood anyway. */
  private static final int STEPS = 8;

  private static final Set<String> OWNERS = Set.of("by", "from", "of", "between");
  private static final Set<String> ASKED = Set.of("on", "upon", "to", "for", "with", "of", "from");

  /** "Accused N of violating", "blamed N for violations", "kept N from violating". */
  private static final Set<String> CHARGES = Set.of("of", "for", "from", "against", "with");

  /** "After violations", "condemned for a breach": what the verb's subject does not do. */
  private static final Set<String> BESIDE =
      Set.of("after", "before", "despite", "over", "about", "on", "at", "against", "for", "amid");

  /** "Failure of implementation", "commitment to implementation". */
  private static final Set<String> INSIDE = Set.of("of", "to");

  private final Sentence sentence;
  private final Set<String> light;
  private final IntPredicate actors;
  private final Set<Integer> found = new LinkedHashSet<>();

  /**
   * @param light verbs whose subject also does what their object tells: "committed violations"
   * @param actors tokens that name somebody who can be a doer
   */
  DoerWalk(Sentence sentence, Set<String> light, IntPredicate actors) {
    this.sentence = sentence;
    this.light = light;
    this.actors = actors;
  }

  /** The doers' tokens, nearest first. */
  Set<Integer> from(int word) {
    int at = word;
    boolean gerund = false;
    for (int step = 0; step < STEPS && sentence.parsed() && at >= 0; step++) {
      own(at);
      int above = Brackets.head(sentence, at);
      if (!found.isEmpty() || above < 0 || hasSubject(at)) {
        return found;
      }
      if (!Brackets.crosses(sentence, at)) {
        Token token = sentence.token(at);
        Token head = sentence.token(above);
        boolean told = over(token, head);
        if (told || !found.isEmpty() || !climbs(token, head, gerund)) {
          return found;
        }
        gerund = token.relation().equals("pcomp");
      }
      at = above;
    }
    return found;
  }

  private boolean hasSubject(int verb) {
    return sentence.child(verb, "nsubj", "nsubjpass", "csubj").isPresent();
  }

  /** Subject, agent, owner or modifier of the word itself. */
  private void own(int word) {
    boolean verb = isVerb(sentence.token(word));
    for (Token child : sentence.children(word)) {
      switch (child.relation()) {
        case "nsubj" -> whose(subject(child, word));
        case "poss" -> add(child.index());
        case "agent" -> sentence.child(child.index(), "pobj").ifPresent(o -> whose(o.index()));
        case "nmod", "compound" -> {
          if (!verb) {
            add(child.index());
          }
        }
        case "prep" -> {
          boolean owner = OWNERS.contains(child.lemma()) && !verb;
          if (owner || child.lemma().equals("by")) {
            objects(child);
          }
        }
        default -> {}
      }
    }
  }

  /** What a relative pronoun stands for. */
  private int subject(Token subject, int verb) {
    Token clause = sentence.token(verb);
    boolean relative = subject.pos().startsWith("W") && clause.relation().equals("relcl");
    return relative && clause.head() >= 0 ? clause.head() : subject.index();
  }

  /** A name, or the name that a deed belongs to: "the landing by N", "N's ships". */
  private void whose(int noun) {
    int before = found.size();
    add(noun);
    if (found.size() > before) {
      return;
    }
    for (Token child : sentence.children(noun)) {
      switch (child.relation()) {
        case "poss", "nmod", "compound" -> add(child.index());
        case "prep" -> {
          if (OWNERS.contains(child.lemma())) {
            objects(child);
          }
        }
        default -> {}
      }
    }
  }

  /**
   * What the word that the walk hangs on says of the doer.
   *
   * @return true when it says who, even somebody unknown: "urged them to"
   */
  private boolean over(Token token, Token head) {
    switch (token.relation()) {
      case "xcomp" -> {
        return asked(head.index());
      }
      case "pcomp", "pobj" -> charged(head);
      case "attr" -> sentence.child(head.index(), "nsubj").ifPresent(s -> whose(s.index()));
      case "dobj" -> {
        // "Recorded violations by N": the phrase is the object's, though it hangs on the verb.
        for (Token child : sentence.children(head.index())) {
          if (child.lemma().equals("by") && child.index() > token.index()) {
            objects(child);
          }
        }
      }
      default -> {}
    }
    return false;
  }

  private void charged(Token prep) {
    Optional<Token> verb = sentence.headOf(prep).filter(DoerWalk::isVerb);
    if (verb.isEmpty()) {
      return;
    }
    Optional<Token> object = sentence.child(verb.get().index(), "dobj", "nsubjpass");
    if (prep.lemma().equals("as")) {
      object.ifPresent(o -> whose(o.index()));
    } else if (CHARGES.contains(prep.lemma())) {
      object.ifPresent(o -> add(o.index()));
    }
  }

  /** Who is to do it: "urged N to", "called on N to"; nobody for "wants to", whose subject is. */
  private boolean asked(int verb) {
    Optional<Token> object = sentence.child(verb, "dobj", "dative", "nsubjpass");
    object.ifPresent(o -> add(o.index()));
    if (object.isEmpty()) {
      for (Token child : sentence.children(verb)) {
        if (child.relation().equals("prep") && ASKED.contains(child.lemma())) {
          objects(child);
        }
      }
    }
    return object.isPresent();
  }

  private boolean climbs(Token token, Token head, boolean gerund) {
    return switch (token.relation()) {
      case "conj", "xcomp", "advcl", "acl", "pcomp", "attr", "acomp", "oprd" -> true;
      case "dobj" -> light.contains(head.lemma());
      case "prep" ->
          token.lemma().startsWith("includ")
              || (isVerb(head)
                  ? gerund || !BESIDE.contains(token.lemma())
                  : INSIDE.contains(token.lemma()));
      case "pobj" -> !head.lemma().equals("as");
      default -> false;
    };
  }

  private static boolean isVerb(Token token) {
    return token.pos().startsWith("V");
  }

  private void objects(Token prep) {
    sentence.child(prep.index(), "pobj").ifPresent(o -> add(o.index()));
  }

  /** A noun and those joined to it, as far as they are actors. */
  private void add(int noun) {
    Syntax.joined(sentence, noun).stream().filter(actors::test).forEach(found::add);
  }
}
