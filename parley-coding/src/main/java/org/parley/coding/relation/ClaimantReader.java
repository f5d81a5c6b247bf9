package org.parley.coding.relation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.CommitmentStatus;
import org.parley.record.Provenance;
import org.parley.record.Statement;

/**
 * Who says what a sentence claims of an agreement: the speaker of the words that cover it; a
 * speaker whose reporting word governs it though the words found for him end before; who proposes,
 * reaffirms or counts it. Several who say it together have no single name: the document tells it,
 * and they are listed.
 */
final class ClaimantReader {
  private static final int STEPS = 8;

  /**
   * Several names stand for a claim made together, one for a single claimant, none for a document.
   */
  record Claimants(List<String> names) {
    Claimants {
      names = List.copyOf(names);
    }

    String assertedBy() {
      return names.size() == 1 ? names.get(0) : Provenance.DOCUMENT;
    }

    List<String> together() {
      return names.size() > 1 ? names : List.of();
    }
  }

  private final Set<String> self;
  private final Set<String> observing;

  ClaimantReader(Codebook codebook) {
    this.self = Set.copyOf(codebook.lexicon("commitment.self"));
    this.observing = Set.copyOf(codebook.lexicon("commitment.observing"));
  }

  Claimants of(
      Reading reading, Scene scene, AgreementFinder.Named agreement, ClaimedStatus claimed) {
    int s = scene.sentence().index();
    List<Statement> over = reading.statementsOver(s, scene.span(agreement.match()));
    if (claimed.status() == CommitmentStatus.UNFULFILLED) {
      // "N refuses to keep it": that N does not is told by whoever tells it, not by N.
      over = over.stream().filter(t -> t.act() != Act.REJECT).toList();
    }
    if (claimed.denied()) {
      // What is denied may be told as somebody's charge: the denial is of who denies.
      List<Statement> denials = over.stream().filter(t -> t.act() == Act.REJECT).toList();
      over = denials.isEmpty() ? over : denials;
    }
    Set<String> names = new LinkedHashSet<>();
    closest(over).forEach(t -> names.add(t.speaker().name()));
    for (Cue<StatusCue> cue : claimed.cues()) {
      if (names.isEmpty()) {
        names.addAll(governing(reading, scene, cue.token(), claimed.status()));
      }
      if (names.isEmpty()) {
        names.addAll(doing(reading, scene, cue));
      }
    }
    return new Claimants(List.copyOf(names));
  }

  /** Those whose words are the shortest around it; several share the same words. */
  private static List<Statement> closest(List<Statement> over) {
    return over.stream()
        .min(Comparator.comparingInt(ClaimantReader::length))
        .map(least -> over.stream().filter(t -> t.content().equals(least.content())).toList())
        .orElse(List.of());
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(c -> c.length()).sum();
  }

  /** The speakers whose reporting word governs a word, through complements and lists only. */
  private static Set<String> governing(
      Reading reading, Scene scene, int word, CommitmentStatus status) {
    Sentence sentence = scene.sentence();
    Set<String> names = new LinkedHashSet<>();
    int at = word;
    for (int step = 0; step < STEPS && sentence.parsed() && names.isEmpty(); step++) {
      Token token = sentence.token(at);
      for (Statement statement : reading.statements(sentence.index())) {
        boolean refusal = status == CommitmentStatus.UNFULFILLED && statement.act() == Act.REJECT;
        if (!refusal && statement.cue().filter(c -> c.overlaps(token.span())).isPresent()) {
          names.add(statement.speaker().name());
        }
      }
      int head = Brackets.head(sentence, at);
      if (head < 0 || !(isComplement(token) || Brackets.crosses(sentence, at))) {
        return names;
      }
      at = head;
    }
    return names;
  }

  private static boolean isComplement(Token token) {
    return switch (token.relation()) {
      case "xcomp", "ccomp", "conj", "pcomp", "dobj", "pobj", "prep", "acl" -> true;
      default -> false;
    };
  }

  /** "N proposed", "N reaffirmed", "monitors of N counted". */
  private Set<String> doing(Reading reading, Scene scene, Cue<StatusCue> cue) {
    Sentence sentence = scene.sentence();
    Set<String> names = new LinkedHashSet<>();
    switch (cue.kind()) {
      case PROPOSED -> doers(reading, scene, cue.token(), names);
      case REAFFIRMED -> {
        if (self.contains(sentence.token(cue.token()).lemma())) {
          doers(reading, scene, cue.token(), names);
        }
      }
      case VIOLATED, UNFULFILLED, FULFILLED -> {
        Token token = sentence.token(cue.token());
        if (sentence.parsed()
            && token.relation().equals("dobj")
            && sentence.headOf(token).filter(h -> observing.contains(h.lemma())).isPresent()) {
          // What stands after the verb did what was counted: "counted violations by N".
          Doers.of(reading, scene, token.head()).stream()
              .filter(m -> m.head() < token.head())
              .forEach(m -> names.add(m.actor().name()));
        }
      }
    }
    return names;
  }

  private static void doers(Reading reading, Scene scene, int word, Set<String> names) {
    for (Mention mention : Doers.of(reading, scene, word)) {
      names.add(mention.actor().name());
    }
  }
}
