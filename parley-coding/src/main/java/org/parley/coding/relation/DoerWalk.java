package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * The words that name who does what a word tells, wherever the sentence puts them: "N violates",
 * "violations by N", "N's breach", "urged N to implement", "called on N to keep", "accused N of
 * violating", "N admitted violations". Nothing is found where the sentence leaves it open.
 */
final class DoerWalk {
  /** So far up is looked; sentences that need more are not understood anyway. */
  private static final int STEPS = 8;

  private static final Set<String> OWNERS = Set.of("by", "from", "of", "between");
  private static final Set<String> ASKED = Set.of("on", "upon", "to", "for", "with", "of", "from");

  /** "Accused N of violating", "blamed N for violations", "kept N from violating". */
  private static final Set<String> CHARGES = Set.of("of", "for", "from", "against", "with");

  private final Set<String> light;

  /**
   * @param light verbs whose subject also does what their object tells: "committed violations"
   */
  DoerWalk(Set<String> light) {
    this.light = Set.copyOf(light);
  }

  /**
   * Heads of the phrases that name the doers, in text order.
   *
   * @param apart a word, and all that hangs on it, that is not the doer: the thing done to
   */
  List<Integer> from(Sentence sentence, int word, int apart) {
    int at = word;
    for (int step = 0; step < STEPS && sentence.parsed() && at >= 0; step++) {
      List<Integer> own = own(sentence, at, apart);
      if (!own.isEmpty()) {
        return own;
      }
      Token token = sentence.token(at);
      Optional<Token> head = sentence.headOf(token);
      if (head.isEmpty() || hasSubject(sentence, at)) {
        return List.of();
      }
      List<Integer> over = fromHead(sentence, token, head.get(), apart);
      if (!over.isEmpty()) {
        return over;
      }
      if (!climbs(token, head.get())) {
        return List.of();
      }
      at = head.get().index();
    }
    return List.of();
  }

  private static boolean hasSubject(Sentence sentence, int verb) {
    return sentence.child(verb, "nsubj", "nsubjpass", "csubj").isPresent();
  }

  /** Subject, agent, owner or modifier of the word itself. */
  private List<Integer> own(Sentence sentence, int word, int apart) {
    List<Integer> found = new ArrayList<>();
    for (Token child : sentence.children(word)) {
      switch (child.relation()) {
        case "nsubj" -> add(sentence, subject(sentence, child, word), apart, found);
        case "poss" -> add(sentence, child.index(), apart, found);
        case "agent" -> objects(sentence, child, apart, found);
        case "nmod", "compound" -> {
          if (!isVerb(sentence.token(word))) {
            add(sentence, child.index(), apart, found);
          }
        }
        case "prep" -> {
          boolean agent = child.lemma().equals("by") || !isVerb(sentence.token(word));
          if (agent && OWNERS.contains(child.lemma())) {
            objects(sentence, child, apart, found);
          }
        }
        default -> {}
      }
    }
    return found;
  }

  /** What a relative pronoun stands for. */
  private static int subject(Sentence sentence, Token subject, int verb) {
    Token clause = sentence.token(verb);
    boolean relative = subject.pos().startsWith("W") && clause.relation().equals("relcl");
    return relative && clause.head() >= 0 ? clause.head() : subject.index();
  }

  private List<Integer> fromHead(Sentence sentence, Token token, Token head, int apart) {
    List<Integer> found = new ArrayList<>();
    switch (token.relation()) {
      case "xcomp" -> controller(sentence, head, apart, found);
      case "pcomp", "pobj" -> {
        Optional<Token> verb = sentence.headOf(head);
        if (head.relation().equals("prep")
            && CHARGES.contains(head.lemma())
            && verb.filter(DoerWalk::isVerb).isPresent()) {
          sentence
              .child(verb.get().index(), "dobj", "nsubjpass")
              .ifPresent(o -> add(sentence, o.index(), apart, found));
        }
      }
      case "attr" -> {
        Optional<Token> subject = sentence.child(head.index(), "nsubj");
        subject.ifPresent(s -> add(sentence, s.index(), apart, found));
        subject.ifPresent(s -> found.addAll(own(sentence, s.index(), apart)));
      }
      default -> {}
    }
    return found;
  }

  /** Who is to do it: "urged N to", "called on N to"; nobody for "wants to", whose subject is. */
  private static void controller(Sentence sentence, Token verb, int apart, List<Integer> found) {
    sentence
        .child(verb.index(), "dobj", "dative", "nsubjpass")
        .ifPresent(o -> add(sentence, o.index(), apart, found));
    if (found.isEmpty()) {
      for (Token child : sentence.children(verb.index())) {
        if (child.relation().equals("prep") && ASKED.contains(child.lemma())) {
          objects(sentence, child, apart, found);
        }
      }
    }
  }

  private boolean climbs(Token token, Token head) {
    return switch (token.relation()) {
      case "conj", "xcomp", "advcl", "acl", "pcomp", "attr", "acomp", "oprd" -> true;
      case "dobj" -> light.contains(head.lemma());
      case "prep" -> isVerb(head) || token.lemma().equals("of") || token.lemma().equals("to");
      case "pobj" -> true;
      default -> false;
    };
  }

  private static boolean isVerb(Token token) {
    return token.pos().startsWith("V");
  }

  private static void objects(Sentence sentence, Token prep, int apart, List<Integer> found) {
    sentence
        .child(prep.index(), "pobj")
        .ifPresent(o -> add(sentence, o.index(), apart, found));
  }

  /** A noun and those joined to it. */
  private static void add(Sentence sentence, int noun, int apart, List<Integer> found) {
    if (noun == apart || sentence.isBelow(apart, noun)) {
      return;
    }
    Set<Integer> all = new LinkedHashSet<>(List.of(noun));
    List<Integer> open = new ArrayList<>(all);
    while (!open.isEmpty() && all.size() < STEPS) {
      for (Token child : sentence.children(open.remove(0))) {
        if (child.relation().equals("conj") && all.add(child.index())) {
          open.add(child.index());
        }
      }
    }
    all.stream().filter(i -> !found.contains(i)).forEach(found::add);
  }
}
