package org.parley.language.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;

/**
 * Words of labels and introductions; a list that the codebook does not have is empty.
 *
 * @param question labels of those who ask, in lower case
 * @param answer labels of whoever is interviewed, in lower case
 * @param interview words of a sentence that says who is interviewed, in lower case
 * @param titles of courtesy and learning, in lower case without a full stop
 * @param ranks titles of those who hold an office, in lower case without a full stop
 * @param offices last words of the nouns of persons, in lower case
 * @param topics words of labels that name no speaker, in lower case
 */
record TurnWords(
    Set<String> question,
    Set<String> answer,
    Set<String> interview,
    Set<String> titles,
    Set<String> ranks,
    Set<String> offices,
    Set<String> topics) {
  TurnWords {
    question = Set.copyOf(question);
    answer = Set.copyOf(answer);
    interview = Set.copyOf(interview);
    titles = Set.copyOf(titles);
    ranks = Set.copyOf(ranks);
    offices = Set.copyOf(offices);
    topics = Set.copyOf(topics);
  }

  static TurnWords of(Codebook codebook) {
    return new TurnWords(
        list(codebook, "turn.question"),
        list(codebook, "turn.answer"),
        list(codebook, "turn.interview"),
        list(codebook, "turn.title"),
        list(codebook, "turn.rank"),
        offices(codebook),
        list(codebook, "statement.label-topics"));
  }

  /** Whether a label tells by its words that somebody speaks: a title, an office, "A". */
  boolean isSomebody(String name) {
    if (question.contains(name) || answer.contains(name)) {
      return true;
    }
    String[] words = name.split("[ -]");
    if (titles.contains(plain(words[0])) || ranks.contains(plain(words[0]))) {
      return true;
    }
    for (String word : words) {
      if (offices.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label names a topic or a kind of text: "NOTE", "FACT CHECK". */
  boolean isTopic(String name) {
    if (question.contains(name) || answer.contains(name)) {
      return false;
    }
    for (String word : name.split("[ -]")) {
      if (topics.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a label is no part of the name: "mr.", "president". */
  boolean isTitle(String word) {
    return titles.contains(plain(word)) || isRank(word);
  }

  boolean isRank(String word) {
    return ranks.contains(plain(word)) || offices.contains(word);
  }

  private static String plain(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> offices(Codebook codebook) {
    Set<String> out = new HashSet<>(list(codebook, "turn.office"));
    for (AgentNoun agent : codebook.agents()) {
      if (agent.office()) {
        out.add(agent.lemma().substring(agent.lemma().lastIndexOf(' ') + 1));
      }
    }
    return out;
  }

  private static Set<String> list(Codebook codebook, String name) {
    return Set.copyOf(codebook.lexicons().getOrDefault(name, List.of()));
  }
}
