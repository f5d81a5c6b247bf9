package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Mends what the parser takes wrongly in short news sentences again and again, where the words
 * around leave one reading only. Knows grammar, no case. For one sentence; not thread-safe.
 */
final class ParseRepair {
  private final List<Token> tokens;
  private final Predicate<String> isVerb;
  private boolean changed;

  private ParseRepair(Sentence sentence, Predicate<String> isVerb) {
    this.tokens = new ArrayList<>(sentence.tokens());
    this.isVerb = isVerb;
  }

  /** The sentence itself where nothing is to be mended. */
  static Sentence of(Sentence sentence, Predicate<String> isVerb) {
    ParseRepair repair = new ParseRepair(sentence, isVerb);
    for (int i = 1; i < repair.tokens.size(); i++) {
      repair.headline(i);
      repair.particle(i);
      repair.reducedRelative(i);
    }
    for (int i = 1; i < repair.tokens.size(); i++) {
      repair.apposition(i);
    }
    return repair.changed
        ? new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), repair.tokens, true)
        : sentence;
  }

  /** "Norland patrol boat rams Sudmark trawler": the verb was taken for a plural noun. */
  private void headline(int i) {
    Token verb = tokens.get(i);
    boolean noun = verb.pos().equals("NNS") && verb.relation().equals("root");
    if (!noun || !isVerb.test(verb.lemma()) || !isBelow(i - 1, i, "compound", "nmod")) {
      return;
    }
    boolean hasObject = false;
    for (int k = i + 1; k < tokens.size(); k++) {
      hasObject |= isBelow(k, i, "dobj");
    }
    if (!hasObject) {
      return;
    }
    set(i, "VBZ", verb.head(), verb.relation());
    set(i - 1, tokens.get(i - 1).pos(), i, "nsubj");
    for (int k = 0; k < i - 1; k++) {
      if (isBelow(k, i, "compound", "nmod", "amod", "det", "poss")) {
        set(k, tokens.get(k).pos(), i - 1, tokens.get(k).relation());
      }
    }
  }

  /** "Rams a trawler off Cape Lorn": no particle but where it happens. */
  private void particle(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("prt")
        || !word.form().equals("off")
        || i + 1 == tokens.size()
        || !tokens.get(i + 1).pos().equals("NNP")) {
      return;
    }
    int object = i + 1;
    while (tokens.get(object).head() > object && tokens.get(object).relation().equals("compound")) {
      object = tokens.get(object).head();
    }
    if (isBelow(object, word.head(), "dobj", "appos", "npadvmod", "dep")) {
      set(i, "IN", word.head(), "prep");
      set(object, tokens.get(object).pos(), i, "pobj");
    }
  }

  /** "Rockets fired from Norland hit a port": what hit it are the rockets that were fired. */
  private void reducedRelative(int i) {
    Token second = tokens.get(i);
    int first = second.head();
    if (first < 1
        || first >= i
        || !second.pos().matches("VB[DZ]")
        || !second.relation().matches("advcl|conj|ccomp|dep")
        || !tokens.get(first).pos().matches("VB[DN]")) {
      return;
    }
    int subject = -1;
    for (int k = 0; k < tokens.size(); k++) {
      Token each = tokens.get(k);
      boolean ofSecond = each.head() == i && k < i && !each.relation().equals("advmod");
      boolean ofFirst =
          each.head() == first && k > first && each.relation().matches("dobj|cc|xcomp|acomp|attr");
      boolean auxiliary = each.head() == first && k < first && !each.relation().equals("nsubj");
      boolean mark = k > first && k < i && each.pos().matches(",|:|CC|WRB|WDT|WP");
      if (ofSecond || ofFirst || auxiliary || mark) {
        return;
      }
      subject = each.head() == first && each.relation().equals("nsubj") ? k : subject;
    }
    boolean followed = isBelow(first + 1, first, "prep", "advmod", "agent");
    if (subject < 0 || subject != first - 1 || !followed) {
      return;
    }
    Token main = tokens.get(first);
    set(i, second.pos(), main.head(), main.relation());
    set(subject, tokens.get(subject).pos(), i, "nsubj");
    set(first, "VBN", subject, "acl");
    for (int k = i + 1; k < tokens.size(); k++) {
      if (tokens.get(k).head() == first) {
        set(k, tokens.get(k).pos(), i, tokens.get(k).relation());
      }
    }
  }

  /** "Arrested the opposition leader Arlo Venn": the noun before the name is the object. */
  private void apposition(int i) {
    Token noun = tokens.get(i);
    if (!noun.relation().equals("appos") || !noun.pos().startsWith("NN") || noun.head() < 0) {
      return;
    }
    Token head = tokens.get(noun.head());
    boolean atVerb = head.pos().startsWith("VB");
    int verb = atVerb ? noun.head() : head.head();
    if (verb < 0
        || verb >= i
        || noun.head() >= i
        || !tokens.get(verb).pos().matches("VB[DPZ]?")
        || !atVerb && !(head.relation().equals("nsubj") && noun.head() < verb)) {
      return;
    }
    for (int k = 0; k < tokens.size(); k++) {
      boolean complement = isBelow(k, verb, "dobj", "auxpass", "attr", "acomp", "oprd", "ccomp");
      boolean mark = k > verb && k < i && tokens.get(k).pos().matches(",|:|-LRB-|CC|IN|TO");
      if (complement || mark) {
        return;
      }
    }
    set(i, noun.pos(), verb, "dobj");
  }

  private boolean isBelow(int token, int head, String... relations) {
    Token each = tokens.get(token);
    return each.head() == head && Set.of(relations).contains(each.relation());
  }

  private void set(int i, String pos, int head, String relation) {
    Token old = tokens.get(i);
    changed = true;
    tokens.set(
        i, new Token(i, old.span(), old.form(), old.lemma(), pos, head, relation, old.name()));
  }
}
