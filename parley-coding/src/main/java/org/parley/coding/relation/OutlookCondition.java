package org.parley.coding.relation;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * The clause that an outlook is made to depend on.
 *
 * @param remote put as not to be expected ("if it were to leave"), so that the outlook is open
 */
record OutlookCondition(Span span, boolean remote) {

  /** Cut at its first comma where the parse has taken the outlook into it. */
  private Optional<OutlookCondition> without(String text, Span outlook) {
    if (!span.overlaps(outlook)) {
      return Optional.of(this);
    }
    int comma = text.indexOf(',', span.begin());
    return comma < 0 || comma > outlook.begin()
        ? Optional.empty()
        : Optional.of(new OutlookCondition(new Span(span.begin(), comma), remote));
  }

  /** Finds the first such clause of a sentence. */
  static final class Finder {
    private final Set<String> words;
    private final PhraseIndex<String> phrases;

    Finder(Codebook codebook) {
      this.words = Set.copyOf(codebook.lexicon("outlook.condition"));
      this.phrases = PhraseIndex.of(codebook.lexicon("outlook.condition-phrase"));
    }

    /**
     * The first such clause.
     *
     * @param outlook a word of the outlook itself, which is no part of its condition
     */
    Optional<OutlookCondition> find(Reading reading, Scene scene, Span outlook) {
      return found(reading, scene)
          .flatMap(c -> c.without(reading.text().document().text(), outlook));
    }

    private Optional<OutlookCondition> found(Reading reading, Scene scene) {
      Sentence sentence = scene.sentence();
      for (Token token : sentence.tokens()) {
        if (token.head() >= 0
            && token.relation().equals("mark")
            && words.contains(token.lemma())
            && !sentence.token(token.head()).relation().equals("ccomp")) {
          return Optional.of(clause(reading, sentence, token.head()));
        }
      }
      for (PhraseMatch<String> match : phrases.find(scene.units())) {
        for (int i = scene.last(match); i >= scene.first(match); i--) {
          int clause = sentence.token(i).head();
          if (clause > scene.last(match) && sentence.token(clause).pos().startsWith("V")) {
            Span span = clause(reading, sentence, clause).span();
            return Optional.of(new OutlookCondition(span.union(scene.span(match)), false));
          }
        }
      }
      return Optional.empty();
    }

    private static OutlookCondition clause(Reading reading, Sentence sentence, int verb) {
      Span span = sentence.subtreeSpan(verb).trim(reading.text().document().text());
      return new OutlookCondition(span, isRemote(sentence, verb));
    }

    /** "Were to leave", "left": the past where nothing past is told. */
    private static boolean isRemote(Sentence sentence, int verb) {
      boolean past = sentence.token(verb).pos().equals("VBD");
      for (Token child : sentence.children(verb)) {
        past = past || (child.relation().startsWith("aux") && child.pos().equals("VBD"));
      }
      return past;
    }
  }
}
