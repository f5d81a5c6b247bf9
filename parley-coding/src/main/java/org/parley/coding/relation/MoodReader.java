package org.parley.coding.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Reads how a word is put off the parse: off the modals of its clause, the conjunctions that open
 * it, and the verbs and nouns that it is a complement of. One reading for all kinds of records, so
 * that no list of phrases needs to know about conditions and questions.
 */
final class MoodReader {
  private static final int STEPS = 12;

  /** What hangs on these is the object, "a call for"; other prepositions tell circumstances. */
  private static final Set<String> OBJECT = Set.of("for", "of", "to", "from", "against", "on");

  private final Set<String> modals;
  private final Set<String> conditions;
  private final Set<String> waits;
  private final Set<String> questions;
  private final Set<String> unreal;
  private final Set<String> denials;
  private final Set<String> claims;
  private final Set<String> beliefs;
  private final Set<String> duties;
  private final Set<String> reports;

  MoodReader(Codebook codebook) {
    this.modals = Set.copyOf(codebook.lexicon("mood.modal"));
    this.conditions = Set.copyOf(codebook.lexicon("mood.condition"));
    this.waits = Set.copyOf(codebook.lexicon("mood.wait"));
    this.questions = Set.copyOf(codebook.lexicon("mood.question"));
    this.unreal = Set.copyOf(codebook.lexicon("mood.unreal"));
    this.denials = Set.copyOf(codebook.lexicon("mood.denial"));
    this.claims = Set.copyOf(codebook.lexicon("mood.claim"));
    this.beliefs = Set.copyOf(codebook.lexicon("mood.belief"));
    this.duties = Set.copyOf(codebook.lexicon("mood.duty"));
    this.reports = Set.copyOf(codebook.lexicon("mood.report"));
  }

  /** The mood of a word; the first thing above it that is not plain decides. */
  Mood of(Sentence sentence, int token) {
    if (isQuestion(sentence)) {
      return Mood.ASKED;
    }
    if (!sentence.parsed()) {
      return Mood.FACT;
    }
    Mood mood = Mood.FACT;
    int at = token;
    for (int steps = 0; steps < STEPS && at >= 0; steps++) {
      Mood here = clause(sentence, at);
      if (here.isOpen()) {
        return here;
      }
      mood = here == Mood.AHEAD ? here : mood;
      if (!passes(sentence, at)) {
        return mood;
      }
      int head = sentence.token(at).head();
      if (head >= 0 && head < at && isUnreal(sentence, at, head)) {
        return Mood.UNREAL;
      }
      at = head;
    }
    return mood;
  }

  private boolean isUnreal(Sentence sentence, int at, int head) {
    Token below = sentence.token(at);
    if (below.relation().equals("prep") && !OBJECT.contains(below.lemma())) {
      return false;
    }
    String lemma = sentence.token(head).lemma();
    return unreal.contains(lemma)
        || (duties.contains(lemma) && sentence.token(at).relation().equals("xcomp"));
  }

  /** True when a word is what somebody denies or a claim that somebody rejects. */
  boolean isDenied(Sentence sentence, int token) {
    if (!sentence.parsed()) {
      return false;
    }
    List<Integer> chain = Syntax.chain(sentence, token);
    for (int k = 1; k < Math.min(chain.size(), STEPS); k++) {
      Token word = sentence.token(chain.get(k - 1));
      if (word.relation().equals("advcl") || word.relation().equals("relcl")) {
        return false;
      }
      Token over = sentence.token(chain.get(k));
      if (isClause(word)
          && beliefs.contains(over.lemma())
          && sentence.child(over.index(), "neg").isPresent()) {
        return true;
      }
      boolean under = chain.get(k) < chain.get(k - 1) || word.relation().equals("nsubjpass");
      if (under
          && denials.contains(over.lemma())
          && (claims.contains(word.lemma()) || isClause(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(Token word) {
    return switch (word.relation()) {
      case "ccomp", "xcomp", "csubj" -> true;
      default -> false;
    };
  }

  private static boolean isQuestion(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
      if (sentence.token(i).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** What the auxiliaries and the opening word of a clause say; a fact for words without any. */
  private Mood clause(Sentence sentence, int at) {
    Mood mood = Mood.FACT;
    boolean asks = sentence.token(at).relation().equals("ccomp");
    for (Token child : sentence.children(at)) {
      String relation = child.relation();
      if (relation.equals("mark") || relation.equals("complm") || relation.equals("advmod")) {
        if (questions.contains(child.lemma()) || (asks && child.lemma().equals("if"))) {
          return Mood.ASKED;
        }
        if (!relation.equals("advmod") && conditions.contains(child.lemma())) {
          return Mood.CONDITION;
        }
        if (waits.contains(child.lemma()) && !isPast(sentence, at)) {
          return Mood.AWAITED;
        }
      }
      if (relation.equals("aux") || relation.equals("modal")) {
        mood = modal(sentence, at, child).orElse(mood);
      }
      if (relation.equals("advcl") && mood == Mood.AHEAD && isCondition(sentence, child)) {
        mood = Mood.UNREAL;
      }
    }
    boolean plain = mood == Mood.FACT && sentence.token(at).pos().matches("VBZ|VBP");
    boolean conditional =
        plain
            && sentence.children(at).stream()
                .anyMatch(c -> c.relation().equals("advcl") && isCondition(sentence, c));
    return conditional ? Mood.UNREAL : mood;
  }

  private boolean isCondition(Sentence sentence, Token clause) {
    return sentence.children(clause.index()).stream()
        .anyMatch(m -> m.relation().equals("mark") && conditions.contains(m.lemma()));
  }

  private Optional<Mood> modal(Sentence sentence, int verb, Token aux) {
    String form = aux.form().toLowerCase(Locale.ROOT);
    if (form.equals("will") || form.equals("shall") || form.equals("'ll") || form.equals("wo")) {
      return Optional.of(Mood.AHEAD);
    }
    if (form.equals("would") && isReported(sentence, verb)) {
      return Optional.of(Mood.AHEAD);
    }
    return modals.contains(aux.lemma()) || modals.contains(form)
        ? Optional.of(Mood.UNREAL)
        : Optional.empty();
  }

  /** "Said it would": what is ahead, told in the past. */
  private boolean isReported(Sentence sentence, int verb) {
    Token word = sentence.token(verb);
    if (word.head() < 0 || !word.relation().equals("ccomp")) {
      return false;
    }
    Token governor = sentence.token(word.head());
    return reports.contains(governor.lemma())
        && governor.pos().matches("VBD|VBN|VBG")
        && sentence.children(verb).stream()
            .noneMatch(c -> c.relation().equals("advcl") && isCondition(sentence, c));
  }

  private static boolean isPast(Sentence sentence, int verb) {
    Token word = sentence.token(verb);
    boolean modal =
        sentence.children(verb).stream()
            .anyMatch(c -> c.relation().equals("modal") || c.pos().equals("MD"));
    return !modal
        && (word.pos().equals("VBD")
            || sentence.children(verb).stream().anyMatch(c -> c.pos().equals("VBD")));
  }

  /** True for words that share the mood of what they hang on. */
  private static boolean passes(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return switch (token.relation()) {
      case "nsubj", "nsubjpass", "relcl", "appos", "punct", "dep", "parataxis", "root" -> false;
      case "ccomp" -> true;
      case "advcl" -> sentence.child(at, "mark").isEmpty();
      case "conj" -> sentence.child(at, "nsubj", "nsubjpass").isEmpty();
      default -> true;
    };
  }
}
