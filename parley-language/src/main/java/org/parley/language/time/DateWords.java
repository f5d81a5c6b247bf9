package org.parley.language.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** The words of a sentence as the readers of dates ask for them; empty beyond its ends. */
final class DateWords {
  private static final Set<String> MODIFIERS = Set.of("compound", "nn", "nmod", "amod");
  private final Sentence sentence;

  DateWords(Sentence sentence) {
    this.sentence = sentence;
  }

  private boolean has(int i) {
    return i >= 0 && i < sentence.size();
  }

  /** The token without what tokenisers leave on numbers: the stop of the sentence, brackets. */
  String form(int i) {
    String form = has(i) ? sentence.token(i).form() : "";
    boolean bracketed = form.startsWith("(") && form.endsWith(")") && form.length() > 2;
    if (bracketed) {
      return form.substring(1, form.length() - 1);
    }
    boolean stop =
        form.length() > 1
            && form.endsWith(".")
            && Character.isDigit(form.charAt(form.length() - 2));
    return stop ? form.substring(0, form.length() - 1) : form;
  }

  boolean isBracketed(int i) {
    return has(i) && sentence.token(i).form().startsWith("(") && form(i).length() > 1;
  }

  String lower(int i) {
    return form(i).toLowerCase(Locale.ROOT);
  }

  /** Tag of the token; empty where the sentence was not parsed. */
  String pos(int i) {
    return has(i) ? sentence.token(i).pos() : "";
  }

  boolean is(int i, Set<String> words) {
    return words.contains(lower(i));
  }

  /** Whether the token is a sign, or there is none. */
  boolean isEnd(int i) {
    String form = form(i);
    return form.isEmpty() || !Character.isLetterOrDigit(form.charAt(0));
  }

  boolean isPerson(int i) {
    return has(i) && sentence.token(i).name().endsWith("PERSON");
  }

  /** No space between the token and the next. */
  boolean isGlued(int i) {
    return has(i)
        && has(i + 1)
        && sentence.token(i).span().end() == sentence.token(i + 1).span().begin();
  }

  /** A hyphen or dash of its own. */
  boolean isDash(int i) {
    return Set.of("-", "--", "\u2013", "\u2014").contains(form(i));
  }

  /** The noun behind the token that it modifies. */
  Optional<Token> modified(int i) {
    if (!has(i) || !sentence.parsed()) {
      return Optional.empty();
    }
    Token token = sentence.token(i);
    return token.head() > i && MODIFIERS.contains(token.relation())
        ? Optional.of(sentence.token(token.head()))
        : Optional.empty();
  }

  boolean isAdverb(int i) {
    return has(i)
        && (sentence.token(i).relation().equals("advmod")
            || sentence.token(i).relation().equals("npadvmod"));
  }

  OptionalInt year(int i) {
    return Calendar.year(form(i));
  }

  /** Where the token goes on that begins at {@code i}: "1st" may have been cut into two. */
  int behindOrdinal(int i) {
    boolean cut = isGlued(i) && is(i + 1, Set.of("st", "nd", "rd", "th"));
    return cut ? i + 2 : i + 1;
  }

  OptionalInt dayOfMonth(int i) {
    return Calendar.dayOfMonth(form(i));
  }

  Span span(int first, int end) {
    return sentence.token(first).span().union(sentence.token(end - 1).span());
  }
}
