package org.parley.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a noun phrase is about: its conjuncts, and what follows "a series of", "millions in". */
final class NounPhrases {
  private static final int MAX = 40;

  private final Arguments arguments;
  private final Words words;
  private final Map<Integer, List<Integer>> cores = new HashMap<>();

  NounPhrases(Arguments arguments, Words words) {
    this.arguments = arguments;
    this.words = words;
  }

  /** The token itself first, then what stands behind it. */
  List<Integer> cores(int token) {
    List<Integer> known = cores.get(token);
    if (known == null) {
      known = findCores(token);
      cores.put(token, known);
    }
    return known;
  }

  private List<Integer> findCores(int token) {
    ParseTree tree = arguments.tree();
    List<Integer> out = new ArrayList<>(tree.conjuncts(token));
    for (int k = 0; k < out.size() && out.size() < MAX; k++) {
      int each = out.get(k);
      if (tree.token(each).pos().startsWith("NNP")) {
        // "ambassador Arlo Venn"
        tree.children(each, "compound").stream()
            .filter(c -> tree.token(c).pos().equals("NN") && !out.contains(c))
            .forEach(out::add);
      }
      if (isTransparent(each)) {
        for (String link : List.of("of", "in", "to")) {
          for (int inner : arguments.prepositional(each, link)) {
            for (int conjunct : tree.conjuncts(inner)) {
              if (!out.contains(conjunct)) {
                out.add(conjunct);
              }
            }
          }
        }
      }
    }
    return out;
  }

  boolean isTransparent(int token) {
    ParseTree tree = arguments.tree();
    return tree.token(token).pos().equals("CD") || words.transparent.match(tree, token) > 0;
  }
}
