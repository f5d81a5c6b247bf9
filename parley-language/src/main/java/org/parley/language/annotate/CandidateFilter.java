package org.parley.language.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Codebook;
import org.parley.language.Token;
import org.parley.language.mention.NameLexicon;

/**
 * Chooses the sentences in which something may be coded: an actor (a name of the codebook, an agent
 * noun or a pronoun that may stand for one) together with words of the codebook (a reporting cue, a
 * predicate with what its frame asks for, an issue, a channel, an agreement); a line with such a
 * word; a name or phrase with a colon; quoted speech with its neighbours; and the sentence before a
 * pronoun in a chosen one, which tells whom it means. Immutable.
 */
final class CandidateFilter {
  /** Lexicon that names the lexicons of telling words. */
  private static final String TELLING = "candidate.lexicon";

  /** Lexicon of nouns of whoever may speak, and no actor. */
  private static final String SPEAKERS = "statement.speakers";

  private static final int LONGEST_LINE = 24;
  private static final int LONGEST_LABEL = 7;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we");

  private final NameLexicon names;
  private final CueForms cues;
  private final FrameWords frames;
  private final Set<String> words = new HashSet<>();
  private final Set<String> agents = new HashSet<>();
  private final Map<String, Set<String>> phrases = new HashMap<>();

  CandidateFilter(Codebook codebook, NameLexicon names, CueForms cues) {
    this.names = names;
    this.cues = cues;
    this.frames = new FrameWords(codebook);
    codebook.issues().forEach(issue -> issue.terms().forEach(this::addTerm));
    codebook.channels().forEach(channel -> channel.terms().forEach(this::addTerm));
    codebook.agreements().forEach(agreement -> agreement.terms().forEach(this::addTerm));
    // Words that make a record by themselves, such as a verdict that draws a red line.
    codebook
        .lexicons()
        .getOrDefault(TELLING, List.of())
        .forEach(lexicon -> codebook.lexicon(lexicon).forEach(this::addTerm));
    for (AgentNoun agent : codebook.agents()) {
      String last = agent.lemma().substring(agent.lemma().lastIndexOf(' ') + 1);
      agents.addAll(WordForms.ofNoun(last));
    }
    codebook
        .lexicons()
        .getOrDefault(SPEAKERS, List.of())
        .forEach(noun -> agents.addAll(WordForms.ofNoun(noun)));
  }

  private void addTerm(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    if (blank < 0) {
      words.addAll(WordForms.ofVerb(lower));
    } else {
      phrases.computeIfAbsent(lower.substring(0, blank), key -> new HashSet<>()).add(lower);
    }
  }

  /** True for each sentence worth parsing. */
  boolean[] select(List<DraftSentence> drafts, boolean[] quoted) {
    boolean[] chosen = new boolean[drafts.size()];
    boolean[] pronoun = new boolean[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      DraftSentence draft = drafts.get(i);
      pronoun[i] = hasPronoun(draft);
      boolean actor =
          pronoun[i] || hasAgent(draft) || !names.find(draft.text(), Optional.empty()).isEmpty();
      chosen[i] = quoted[i] || (actor || isLine(draft)) && hasWord(draft) || isLabelled(draft);
    }
    boolean[] selected = chosen.clone();
    for (int i = 0; i < drafts.size(); i++) {
      boolean nextQuoted = i + 1 < quoted.length && quoted[i + 1];
      boolean previousQuoted = i > 0 && quoted[i - 1];
      boolean nextRefers = i + 1 < quoted.length && chosen[i + 1] && pronoun[i + 1];
      selected[i] |= nextQuoted || previousQuoted || nextRefers;
    }
    return selected;
  }

  /** A headline or caption without a full stop: whoever is named in one may be any noun. */
  private static boolean isLine(DraftSentence draft) {
    List<Token> tokens = draft.tokens();
    char last = draft.text().charAt(draft.text().length() - 1);
    return tokens.size() <= LONGEST_LINE && ".!?:;,".indexOf(last) < 0;
  }

  /** A short beginning with a capital before a colon ("Dorn: ..."), or an end after one. */
  private static boolean isLabelled(DraftSentence draft) {
    List<Token> tokens = draft.tokens();
    int words = 0;
    for (Token token : tokens) {
      String form = token.form();
      if (form.equals(":") && words > 0 && words <= LONGEST_LABEL) {
        return Character.isUpperCase(draft.text().charAt(0)) || draft.text().charAt(0) == '@';
      }
      words += Character.isLetterOrDigit(form.charAt(form.length() - 1)) ? 1 : 0;
    }
    int end = tokens.size();
    for (int i = Math.max(1, end - LONGEST_LABEL); i < end && isLine(draft); i++) {
      String form = tokens.get(i).form();
      if (form.equals(":") || form.equals("--") || form.equals("-")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPronoun(DraftSentence draft) {
    return draft.tokens().stream().anyMatch(t -> PRONOUNS.contains(t.lemma()));
  }

  private boolean hasAgent(DraftSentence draft) {
    return draft.tokens().stream().anyMatch(t -> agents.contains(t.lemma()));
  }

  private boolean hasWord(DraftSentence draft) {
    if (cues.anyIn(draft.tokens()) || frames.anyIn(draft.tokens())) {
      return true;
    }
    for (Token token : draft.tokens()) {
      if (words.contains(token.lemma()) || hasPhrase(draft, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPhrase(DraftSentence draft, Token token) {
    for (String phrase : phrases.getOrDefault(token.lemma(), Set.of())) {
      if (draft.text().regionMatches(true, token.span().begin(), phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }
}
