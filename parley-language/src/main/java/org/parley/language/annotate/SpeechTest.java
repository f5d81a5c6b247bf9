package org.parley.language.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Span;
import org.parley.language.QuotedPassage;
import org.parley.language.Token;
import org.parley.language.text.MarkedQuotation;

/**
 * Tells somebody's words from scare quotes, nicknames and titles. A passage is speech if it is
 * long, if it has three words or more and a reporting cue in its sentence or a stop at its end, or
 * if it is shorter and a reporting cue stands right beside it; a nested one never is.
 */
final class SpeechTest {
  private static final int LONG = 6;
  private static final int SHORT = 3;
  private static final int BESIDE = 3;
  private final CueForms cues;

  SpeechTest(CueForms cues) {
    this.cues = cues;
  }

  List<QuotedPassage> classify(
      String text, List<MarkedQuotation> marked, List<DraftSentence> drafts, List<Span> sentences) {
    List<QuotedPassage> passages = new ArrayList<>(marked.size());
    for (MarkedQuotation quotation : marked) {
      boolean speech = quotation.depth() == 0 && isSpeech(text, quotation, drafts, sentences);
      passages.add(new QuotedPassage(quotation.parts(), speech));
    }
    return passages;
  }

  private boolean isSpeech(
      String text, MarkedQuotation quotation, List<DraftSentence> drafts, List<Span> sentences) {
    Span first = quotation.parts().get(0);
    String words = first.of(text);
    int count = words.split("\\s+", LONG + 1).length;
    boolean title = isTitle(words);
    if (quotation.parts().size() > 1 || count >= LONG && !title) {
      return true;
    }
    if (count < SHORT) {
      return hasCueBeside(first, drafts, sentences) && (!title || endsInStop(words));
    }
    return !title && (hasCue(first, drafts, sentences) || endsInStop(words) && count > SHORT);
  }

  private static boolean endsInStop(String words) {
    return ".!?,\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** All longer words begin with a capital, and there is no stop at the end. */
  private static boolean isTitle(String words) {
    int capital = 0;
    int small = 0;
    for (String word : words.split("\\s+")) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        if (Character.isUpperCase(word.charAt(0))) {
          capital++;
        } else {
          small++;
        }
      }
    }
    return capital > 1 && small == 0 || capital == 1 && small == 0 && !words.contains(" ");
  }

  /** A cue right before the opening mark, or at most three words behind the closing one. */
  private boolean hasCueBeside(Span part, List<DraftSentence> drafts, List<Span> sentences) {
    int i = SentenceRanges.firstEndingAfter(sentences, part.begin());
    if (i == sentences.size()) {
      return false;
    }
    DraftSentence draft = drafts.get(i);
    String before = "";
    int behind = 0;
    for (Token token : draft.tokens()) {
      Span original = draft.original(token.span());
      boolean word = Character.isLetter(token.form().charAt(0));
      if (word && original.end() <= part.begin()) {
        before = token.form();
      } else if (word && original.begin() >= part.end() && behind++ < BESIDE) {
        if (cues.contains(token.form())) {
          return true;
        }
      }
    }
    return cues.contains(before);
  }

  private boolean hasCue(Span part, List<DraftSentence> drafts, List<Span> sentences) {
    int i = SentenceRanges.firstEndingAfter(sentences, part.begin());
    if (i == sentences.size()) {
      return false;
    }
    DraftSentence draft = drafts.get(i);
    for (Token token : draft.tokens()) {
      Span original = draft.original(token.span());
      if (!part.contains(original) && cues.contains(token.form())) {
        return true;
      }
    }
    return false;
  }
}
