package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.document.Span;
import org.parley.language.parse.Parser;

/** Words and signs without any analysis, for tests that need no grammar. */
public final class SimpleParser implements Parser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "'s\\b|(?:[A-Z]\\.)+|[A-Z][a-z]{2,3}\\.(?= [a-z0-9])|[\\p{L}\\d]+(?:[.-]\\d+)*|\\S");

  @Override
  public List<Token> tokenise(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      String form = matcher.group();
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(
          new Token(tokens.size(), span, form, form.toLowerCase(Locale.ROOT), "", -1, "", "O"));
    }
    return tokens;
  }

  @Override
  public List<Token> parse(List<Token> tokens) {
    return tokens;
  }

  /** One sentence with offsets in {@code text}. */
  public Sentence sentence(String text) {
    return new Sentence(0, 0, new Span(0, text.length()), tokenise(text), false);
  }
}
