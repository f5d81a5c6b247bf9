package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.language.Token;

/** Phrases of lemmas, looked up in a run of tokens; "*" stands for any one word. */
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
    for (List<String> words : byFirst.getOrDefault(token.lemma(), List.of())) {
      if (matches(tokens, i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      if (!words.get(k).equals(ANY) && !words.get(k).equals(tokens.get(at + k).lemma())) {
        return false;
      }
    }
    return true;
  }
}
