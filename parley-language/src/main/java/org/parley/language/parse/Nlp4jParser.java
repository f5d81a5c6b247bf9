package org.parley.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.document.Span;
import org.parley.language.Token;
import org.parley.language.nlp4j.MappedNlp4j;
import org.parley.language.nlp4j.Nlp4jToken;

/** The port on NLP4J. Immutable; to be shared by threads. */
public final class Nlp4jParser implements Parser {
  private static final int LONGEST_ABBREVIATION = 3;
  private final MappedNlp4j model;

  public Nlp4jParser(MappedNlp4j model) {
    this.model = model;
  }

  /** The library's own sentence breaks are ignored: the caller knows better. */
  @Override
  public List<Token> tokenise(String sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Nlp4jToken[] part : model.tokenise(sentence)) {
      for (Nlp4jToken token : part) {
        boolean stuck = token.end() == sentence.length() && hasStop(token.form());
        int end = stuck ? token.end() - 1 : token.end();
        add(tokens, sentence, token.begin(), end, token.form());
        if (stuck) {
          add(tokens, sentence, end, token.end(), ".");
        }
      }
    }
    return tokens;
  }

  /** The library leaves the stop on the last word of some sentences ("in June."). */
  private static boolean hasStop(String form) {
    int word = form.length() - 1;
    return word > LONGEST_ABBREVIATION
        && form.charAt(word) == '.'
        && form.chars().limit(word).allMatch(Character::isLetter);
  }

  private static void add(List<Token> tokens, String text, int begin, int end, String form) {
    String word = form.length() == end - begin ? form : text.substring(begin, end);
    tokens.add(
        new Token(
            tokens.size(),
            new Span(begin, end),
            word,
            word.toLowerCase(Locale.ROOT),
            "",
            -1,
            "",
            "O"));
  }

  @Override
  public List<Token> parse(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return tokens;
    }
    Nlp4jToken[] sentence = new Nlp4jToken[tokens.size()];
    for (Token token : tokens) {
      sentence[token.index()] =
          new Nlp4jToken(
              token.span().begin(),
              token.span().end(),
              token.form(),
              "",
              "",
              "",
              Nlp4jToken.UNPARSED,
              "",
              "");
    }
    sentence = model.analyse(sentence);
    List<Token> parsed = new ArrayList<>(sentence.length);
    for (int i = 0; i < sentence.length; i++) {
      parsed.add(token(i, sentence[i]));
    }
    return parsed;
  }

  private static Token token(int index, Nlp4jToken token) {
    return new Token(
        index,
        new Span(token.begin(), token.end()),
        token.form(),
        lemma(token),
        token.pos(),
        Math.max(token.head(), -1),
        token.deprel(),
        token.ner().isEmpty() ? "O" : token.ner());
  }

  /** The library masks numbers in its lemmas, and leaves "'s" and some past forms as they are. */
  private static String lemma(Nlp4jToken token) {
    if (token.form().equals("'s") && token.pos().startsWith("VB")) {
      return "be";
    }
    String lemma = token.lemma();
    boolean masked = lemma.isEmpty() || lemma.startsWith("#") || lemma.startsWith("0");
    String word = (masked ? token.form() : lemma).toLowerCase(Locale.ROOT);
    boolean past = token.pos().equals("VBD") || token.pos().equals("VBN");
    return past && word.equalsIgnoreCase(token.form()) ? PastForms.base(word) : word;
  }
}
