package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.record.Act;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Finds who asserts a predicate: the speaker of a statement that contains it, the subject of a
 * reporting verb above it, or whoever it is according to.
 */
final class AttributionReader {
  private static final int MAX_STEPS = 40;

  private final ParseTree tree;
  private final Arguments arguments;
  private final Words words;
  private final SentenceActors mentions;
  private final List<Statement> statements;

  AttributionReader(
      Arguments arguments, Words words, SentenceActors mentions, List<CodedRecord> before) {
    this.arguments = arguments;
    this.tree = arguments.tree();
    this.words = words;
    this.mentions = mentions;
    Span sentence = tree.sentence().span();
    this.statements =
        before.stream()
            .filter(Statement.class::isInstance)
            .map(Statement.class::cast)
            .filter(s -> s.provenance().evidence().overlaps(sentence))
            .toList();
  }

  /** Attribution of the predicate at a token; empty where the document itself says so. */
  Optional<Attribution> of(int token, Span trigger) {
    if (isHearsay(token)) {
      return Optional.of(Attribution.HEARSAY);
    }
    Optional<Attribution> found =
        statement(trigger).or(() -> reported(token)).or(this::accordingTo);
    return found.filter(a -> a.charge() || !isPresupposed(token));
  }

  /**
   * "Believes that Norland's annexation was illegal", "is concerned over the jets that flew by":
   * the speaker judges what the document takes as done.
   */
  private boolean isPresupposed(int token) {
    if (tree.isNoun(token)) {
      return tree.child(token, "poss").isPresent();
    }
    int clause = tree.firstConjunct(token);
    return tree.is(clause, "relcl") && !arguments.isInfinitive(clause);
  }

  /**
   * Whether the predicate is what an expert or a medium says: their words are no acts of a side.
   */
  boolean isOnlooker(Span trigger) {
    return statements.stream()
        .filter(s -> s.voice() == Voice.EXPERT || s.voice() == Voice.MEDIA)
        .anyMatch(s -> s.cue().filter(c -> c.overlaps(trigger)).isPresent());
  }

  private Optional<Attribution> statement(Span trigger) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.contains(trigger)))
        .filter(s -> s.cue().map(c -> !c.overlaps(trigger)).orElse(true))
        .findFirst()
        .map(s -> new Attribution(Optional.of(s.speaker()), s.voice(), s.act() == Act.ACCUSE));
  }

  /** "Allegedly", "alleged", "is said to have", "it is reported that". */
  private boolean isHearsay(int token) {
    int k = token;
    for (int steps = 0; k >= 0 && steps < MAX_STEPS; steps++) {
      for (int child : tree.children(k, "advmod", "nmod", "amod")) {
        if (words.allegedWord.match(tree, child) > 0) {
          return true;
        }
      }
      int governor = tree.head(k);
      boolean complement = tree.is(k, "xcomp", "ccomp", "acl");
      if (governor < 0
          || !complement && !tree.is(k, "conj", "dobj", "nsubjpass", "prep", "pobj", "pcomp")) {
        return false;
      }
      if (complement
          && tree.isVerb(governor)
          && arguments.isPassive(governor)
          && (words.reportVerb.contains(tree.lemma(governor))
              || words.allegedWord.contains(tree.form(governor)))
          && arguments.prepositional(governor, "by").isEmpty()) {
        return true;
      }
      if (complement
          && words.unnamedSource.match(tree, subjectOf(governor)) > 0
          && isReport(subjectOf(governor))) {
        return true;
      }
      k = governor;
    }
    return false;
  }

  private int subjectOf(int verb) {
    List<Integer> subjects = arguments.grammaticalSubjects(verb);
    return subjects.isEmpty() ? verb : subjects.get(0);
  }

  private boolean isReport(int noun) {
    return tree.isNoun(noun)
        && mentions.headedBy(noun).map(m -> m.actor().code().isBlank()).orElse(true);
  }

  private Optional<Attribution> reported(int token) {
    int k = token;
    for (int steps = 0; k >= 0 && steps < MAX_STEPS; steps++) {
      int governor = tree.head(k);
      if (governor >= 0
          && tree.is(k, "ccomp", "parataxis")
          && words.reportVerb.contains(tree.lemma(governor))) {
        for (int subject : arguments.subjects(governor)) {
          Optional<Attribution> speaker =
              speaker(subject, words.chargeVerb.contains(tree.lemma(governor)));
          if (speaker.isPresent()) {
            return speaker;
          }
        }
      }
      k = governor;
    }
    return Optional.empty();
  }

  private Optional<Attribution> accordingTo() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.form(i).equals("according")) {
        for (int source : arguments.prepositional(i, "to")) {
          return speaker(source, false);
        }
        for (int source : tree.children(i, "pobj")) {
          return speaker(source, false);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> speaker(int token, boolean charge) {
    Optional<Mention> mention = mentions.headedBy(token).or(() -> mentions.naming(token));
    if (mention.isEmpty()) {
      boolean unnamed = words.unnamedSource.match(tree, token) > 0;
      return unnamed ? Optional.of(Attribution.HEARSAY) : Optional.empty();
    }
    Actor actor = mention.get().actor();
    Voice voice = mention.get().voice();
    return Optional.of(new Attribution(Optional.of(actor), voice, charge));
  }
}
