package org.parley.language.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.Predicate;
import org.parley.codebook.PredicatePattern;
import org.parley.language.Token;

/**
 * The words without which no frame of the codebook can match: a form of a head, and a form of one
 * word of each slot that names words. Word order and grammar are left to the coders. Immutable.
 */
final class FrameWords {
  private final Map<String, List<List<Set<String>>>> slotsByHead = new HashMap<>();

  FrameWords(Codebook codebook) {
    for (Predicate predicate : codebook.predicates()) {
      for (PredicatePattern pattern : predicate.patterns()) {
        add(pattern);
      }
    }
  }

  private void add(PredicatePattern pattern) {
    List<Set<String>> slots = new ArrayList<>();
    for (PredicatePattern.Slot slot : pattern.slots()) {
      switch (slot.role()) {
        case OBJ, SUBJ, XCOMP, MOD -> slots.add(forms(slot.values()));
        case PREP -> slots.add(prepositions(slot.values()));
        case TARGET, SOURCE -> {}
      }
    }
    for (String head : pattern.heads()) {
      String[] words = head.split(" ");
      List<Set<String>> needed = new ArrayList<>(slots);
      for (int i = 1; i < words.length; i++) {
        needed.add(Set.of(words[i]));
      }
      Set<String> forms =
          pattern.verbal() ? WordForms.ofVerb(words[0]) : WordForms.ofNoun(words[0]);
      for (String form : forms) {
        slotsByHead.computeIfAbsent(form, key -> new ArrayList<>()).add(List.copyOf(needed));
      }
    }
  }

  private static Set<String> forms(List<String> lemmas) {
    Set<String> forms = new HashSet<>();
    for (String lemma : lemmas) {
      String last = lemma.substring(lemma.lastIndexOf(' ') + 1);
      forms.addAll(WordForms.ofVerb(last));
    }
    return forms;
  }

  private static Set<String> prepositions(List<String> values) {
    Set<String> words = new HashSet<>();
    for (String value : values) {
      words.add(value.contains(">") ? value.substring(0, value.indexOf('>')) : value);
    }
    return words;
  }

  /** Whether some frame may match among the words of a sentence. */
  boolean anyIn(List<Token> tokens) {
    Set<String> present = new HashSet<>();
    tokens.forEach(token -> present.add(token.lemma()));
    for (Token token : tokens) {
      for (List<Set<String>> slots : slotsByHead.getOrDefault(token.lemma(), List.of())) {
        if (slots.stream().allMatch(slot -> meets(slot, present))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meets(Set<String> slot, Set<String> present) {
    Set<String> smaller = slot.size() < present.size() ? slot : present;
    Set<String> larger = smaller == slot ? present : slot;
    return smaller.stream().anyMatch(larger::contains);
  }
}
