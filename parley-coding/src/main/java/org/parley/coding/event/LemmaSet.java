package org.parley.coding.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases that a noun phrase is compared with. A phrase of several words holds when its
 * last word is the head and the others are among its modifiers ("military aid"); with a preposition
 * in it, its words must follow each other ("state of emergency").
 */
final class LemmaSet {
  private static final Set<String> LINKS =
      Set.of("of", "in", "for", "on", "to", "against", "at", "with", "from");

  private record Phrase(List<String> words, boolean linked) {}

  private final Map<String, List<Phrase>> byHead = new HashMap<>();
  private final boolean any;

  LemmaSet(List<String> values) {
    for (String value : values) {
      List<String> words = Arrays.asList(value.split(" +"));
      boolean linked =
          words.size() > 2 && words.subList(1, words.size() - 1).stream().anyMatch(LINKS::contains);
      String head = linked ? words.get(headIndex(words)) : words.get(words.size() - 1);
      byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(new Phrase(words, linked));
    }
    any = byHead.containsKey("*");
  }

  private static int headIndex(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (LINKS.contains(words.get(i))) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  boolean isEmpty() {
    return byHead.isEmpty();
  }

  /** Whether any word will do. */
  boolean isAny() {
    return any;
  }

  boolean contains(String word) {
    List<Phrase> phrases = byHead.get(word);
    return phrases != null && phrases.stream().anyMatch(p -> p.words().size() == 1);
  }

  /** Words of the longest phrase that holds at the token; 0 for none. A star holds anywhere. */
  int match(ParseTree tree, int token) {
    if (any) {
      return 1;
    }
    int best = match(tree, token, tree.lemma(token));
    String form = tree.form(token);
    if (!form.equals(tree.lemma(token))) {
      best = Math.max(best, match(tree, token, form));
    }
    if (token >= 2 && tree.token(token - 1).form().equals("-")) {
      best = Math.max(best, match(tree, token, tree.form(token - 2) + "-" + tree.lemma(token)));
    }
    return best;
  }

  private int match(ParseTree tree, int token, String head) {
    int best = 0;
    for (Phrase phrase : byHead.getOrDefault(head, List.of())) {
      int size = phrase.words().size();
      if (size > best && (size == 1 || holds(tree, token, phrase))) {
        best = size;
      }
    }
    return best;
  }

  private static boolean holds(ParseTree tree, int token, Phrase phrase) {
    if (phrase.linked()) {
      return follows(tree, token - headIndex(phrase.words()), phrase.words());
    }
    for (String word : phrase.words().subList(0, phrase.words().size() - 1)) {
      if (!hasModifier(tree, token, word, 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean follows(ParseTree tree, int from, List<String> words) {
    int at = from;
    for (String word : words) {
      while (at >= 0 && at < tree.size() && tree.token(at).pos().equals("DT")) {
        at++;
      }
      if (at < 0
          || at >= tree.size()
          || !word.equals(tree.lemma(at)) && !word.equals(tree.form(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean hasModifier(ParseTree tree, int token, String word, int depth) {
    for (int child :
        tree.children(token, "nmod", "amod", "compound", "nn", "poss", "num", "advmod")) {
      if (word.equals(tree.lemma(child)) || word.equals(tree.form(child))) {
        return true;
      }
      if (depth < 2 && hasModifier(tree, child, word, depth + 1)) {
        return true;
      }
    }
    for (int child : tree.children(token, "conj")) {
      boolean modifier = tree.is(token, "nmod", "amod", "compound");
      if (modifier && (word.equals(tree.lemma(child)) || word.equals(tree.form(child)))) {
        return true;
      }
    }
    return false;
  }
}
