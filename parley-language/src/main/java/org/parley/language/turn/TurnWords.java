package org.parley.language.turn;

import java.util.List;
import java.util.Set;
import org.parley.codebook.Codebook;

/**
 * Words of labels and introductions; a list that the codebook does not have is empty.
 *
 * @param question labels of those who ask, in lower case
 * @param answer labels of whoever is interviewed, in lower case
 * @param interview words of a sentence that says who is interviewed, in lower case
 */
record TurnWords(Set<String> question, Set<String> answer, Set<String> interview) {
  TurnWords {
    question = Set.copyOf(question);
    answer = Set.copyOf(answer);
    interview = Set.copyOf(interview);
  }

  static TurnWords of(Codebook codebook) {
    return new TurnWords(
        list(codebook, "turn.question"),
        list(codebook, "turn.answer"),
        list(codebook, "turn.interview"));
  }

  private static Set<String> list(Codebook codebook, String name) {
    return Set.copyOf(codebook.lexicons().getOrDefault(name, List.of()));
  }
}
