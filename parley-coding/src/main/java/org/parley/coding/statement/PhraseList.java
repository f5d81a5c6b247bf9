package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.language.Token;

/** Phrases of lemmas or forms, looked up in a run of tokens; "*" stands for any one word. */
final class PhraseList {
  private static final String ANY = "*";

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  PhraseList(Codebook codebook, String lexicon) {
    for (String phrase : codebook.lexicon(lexicon)) {
      List<String> words = List.of(phrase.split(" "));
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
    }
  }

  /** Positions in {@code tokens} where a phrase begins. */
  List<Integer> in(List<Token> tokens) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (startsAt(tokens, i)) {
        out.add(i);
      }
    }
    return out;
  }

  /** Whether a phrase begins at a position. */
  boolean startsAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return startsAt(tokens, i, token.lemma())
        || startsAt(tokens, i, token.form().toLowerCase(Locale.ROOT));
  }

  private boolean startsAt(List<Token> tokens, int i, String first) {
    return byFirst.getOrDefault(first, List.of()).stream().anyMatch(w -> matches(tokens, i, w));
  }

  private static boolean matches(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      if (!words.get(k).equals(ANY) && !is(tokens.get(at + k), words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Token token, String word) {
    return token.lemma().equals(word) || token.form().equalsIgnoreCase(word);
  }
}
