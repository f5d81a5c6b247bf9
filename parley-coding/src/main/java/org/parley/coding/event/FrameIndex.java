package org.parley.coding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Codebook;
import org.parley.codebook.Predicate;
import org.parley.codebook.PredicatePattern;

/** All frames of a codebook by their heads. Immutable. */
final class FrameIndex {
  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();

  FrameIndex(Codebook codebook) {
    Map<List<String>, LemmaSet> sets = new HashMap<>();
    int order = 0;
    for (Predicate predicate : codebook.predicates()) {
      for (PredicatePattern pattern : predicate.patterns()) {
        order++;
        for (Frame frame :
            Frame.of(
                predicate.cameo(), order, pattern, w -> sets.computeIfAbsent(w, LemmaSet::new))) {
          Map<String, List<Frame>> index = pattern.verbal() ? verbs : nouns;
          index.computeIfAbsent(key(frame), h -> new ArrayList<>()).add(frame);
        }
      }
    }
  }

  /** A noun phrase of several words is filed under its last word. */
  private static String key(Frame frame) {
    String head = frame.head();
    return frame.verbal() ? head : head.substring(head.lastIndexOf(' ') + 1);
  }

  /** Frames whose head may stand at the token. */
  List<Frame> at(ParseTree tree, int token) {
    String lemma = tree.lemma(token);
    String form = tree.form(token);
    List<Frame> out = new ArrayList<>();
    if (tree.isNoun(token)) {
      out.addAll(nouns(lemma));
      if (!form.equals(lemma)) {
        out.addAll(nouns(form));
      }
      if (token >= 2 && tree.token(token - 1).form().equals("-")) {
        out.addAll(nouns(tree.form(token - 2) + "-" + lemma));
      }
    } else if (tree.isVerb(token) || tree.isAdjective(token)) {
      out.addAll(verbs(lemma));
      if (!form.equals(lemma)) {
        out.addAll(verbs(form));
      }
      if (token >= 2 && tree.token(token - 1).form().equals("-")) {
        out.addAll(verbs(tree.form(token - 2) + "-" + lemma));
      }
    }
    return out;
  }

  private List<Frame> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  boolean isVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  private List<Frame> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }
}
