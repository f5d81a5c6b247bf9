package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Mention;
import org.parley.language.Token;
import org.parley.record.Voice;

/**
 * The verbs of a content and who does them: the subject, of a passive the agent, of "who" the noun
 * before it, of a joined or dependent verb the subject of the one it hangs on.
 */
final class DeedFinder {
  private static final int MOST_STEPS = 4;
  private static final Set<String> PRONOUNS = Set.of("we", "i", "it", "he", "she", "they");
  private static final Set<String> OTHERS = Set.of("he", "she", "they", "you", "those");
  private static final Set<String> POSSESSIVES = Set.of("our", "my", "its", "his", "her", "their");
  private static final Set<String> SHARED = Set.of("conj", "xcomp", "acomp");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "nor");

  private final ActorCodes codes;
  private final PhraseList counterparts;

  DeedFinder(Codebook codebook, ActorCodes codes) {
    this.codes = codes;
    this.counterparts = new PhraseList(codebook, "statement.counterparts");
  }

  /** The deeds of a content in order. */
  List<Deed> in(DocumentView doc, List<Token> words, Speaker speaker) {
    List<Deed> out = new ArrayList<>();
    for (Token word : words) {
      Tree tree = doc.tree(doc.sentenceAt(word.span().begin()));
      if (tree.isVerb(word.index()) && !word.relation().startsWith("aux")) {
        out.add(deed(doc, tree, word.index(), speaker));
      }
    }
    return out;
  }

  private Deed deed(DocumentView doc, Tree tree, int verb, Speaker speaker) {
    List<Integer> at = new ArrayList<>(List.of(verb));
    boolean negated = false;
    String modal = "";
    for (Token child : tree.children(verb)) {
      switch (child.relation()) {
        case "acomp", "attr" -> at.add(child.index());
        case "neg" -> negated = true;
        default -> negated |= isNot(tree, child) && child.index() < verb;
      }
      if (child.pos().equals("MD")) {
        modal = child.lemma();
      }
    }
    Optional<Token> subject = subject(tree, verb);
    boolean pronoun = subject.filter(s -> PRONOUNS.contains(lower(s))).isPresent();
    Doer doer = subject.map(s -> doer(doc, tree, s.index(), speaker)).orElse(Doer.NOBODY_KNOWN);
    boolean suffered =
        subject.isEmpty()
            && tree.child(verb, "nsubjpass")
                .filter(s -> doer(doc, tree, s.index(), speaker) == Doer.OWN)
                .isPresent();
    String object = tree.child(verb, "dobj", "nsubjpass").map(Token::lemma).orElse("");
    return new Deed(tree.sentence().tokens(), at, doer, suffered, pronoun, negated, modal, object);
  }

  private static Optional<Token> subject(Tree tree, int verb) {
    int at = verb;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<Token> agent = tree.child(at, "agent").flatMap(by -> tree.object(by.index()));
      if (agent.isPresent() || tree.hasChild(at, "nsubjpass")) {
        return agent;
      }
      Optional<Token> subject = tree.child(at, "nsubj");
      if (subject.isPresent()) {
        boolean relative = subject.get().pos().startsWith("W");
        int head = tree.token(at).head();
        return relative && head >= 0 ? Optional.of(tree.token(head)) : subject;
      }
      if (!SHARED.contains(tree.token(at).relation()) || tree.token(at).head() < 0) {
        return Optional.empty();
      }
      at = tree.token(at).head();
    }
    return Optional.empty();
  }

  private Doer doer(DocumentView doc, Tree tree, int subject, Speaker speaker) {
    String word = lower(tree.token(subject));
    if (word.equals("we") || word.equals("i")) {
      return Doer.OWN;
    }
    Optional<String> named =
        doc.mentionAt(new Source(tree, subject)).map(Mention::actor).flatMap(codes::of);
    if (named.isPresent()) {
      if (codes.of(speaker.actor()).equals(named)) {
        return speaksForSide(speaker) ? Doer.OWN : Doer.NOBODY_KNOWN;
      }
      return Doer.OTHER;
    }
    if (doc.speechAt(tree.token(subject)).isPresent() && OTHERS.contains(word)) {
      return Doer.OTHER;
    }
    if (PRONOUNS.contains(word)) {
      return Doer.OWN;
    }
    boolean own =
        tree.child(subject, "poss").filter(p -> POSSESSIVES.contains(lower(p))).isPresent();
    if (counterparts.startsAt(tree.sentence().tokens(), subject)) {
      return own ? Doer.OTHER : Doer.NOBODY_KNOWN;
    }
    return own ? Doer.OWN : Doer.NOBODY_KNOWN;
  }

  /** An expert foresees what its side will do, it does not promise it. */
  private static boolean speaksForSide(Speaker speaker) {
    return speaker.voice() != Voice.EXPERT && speaker.voice() != Voice.MEDIA;
  }

  /** "not", "no longer". */
  private static boolean isNot(Tree tree, Token child) {
    boolean longer = child.lemma().equals("longer") || child.form().equalsIgnoreCase("longer");
    return NOT.contains(child.lemma())
        || (longer && child.index() > 0 && NOT.contains(tree.token(child.index() - 1).lemma()));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
