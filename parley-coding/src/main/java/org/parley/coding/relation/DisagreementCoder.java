package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.Proposition;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.record.Disagreement;
import org.parley.record.Provenance;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Sentences that show the sides opposed: by a word for their difference, by what one side says
 * against the other, or by one side's objection told in the document's words.
 */
final class DisagreementCoder implements ReadingCoder {
  private static final int REACH = 5;
  private static final int MOST = 1;
  private static final String DIFFERENCE = "disagreement/difference";
  private static final Set<String> VERBS = Set.of("VBD", "VBP", "VBZ", "MD");

  /** Sectors of those who speak for no side. */
  private static final Set<String> PRIVATE = Set.of("EDU", "MED", "CVL", "JUD", "BUS", "NGO");

  /** Why a sentence counts, and who says so. */
  private record Ground(
      String rule, Span span, Optional<Statement> statement, Optional<String> owner) {
    Ground(String rule, Span span) {
      this(rule, span, Optional.empty(), Optional.empty());
    }

    Ground(String rule, Span span, Mention owner) {
      this(rule, span, Optional.empty(), Optional.of(owner.actor().name()));
    }
  }

  private final SharedIssues issues;
  private final PhraseIndex<String> both;
  private final PhraseIndex<String> objections;
  private final PhraseIndex<String> viewing;
  private final PhraseIndex<String> verdicts;
  private final Set<String> negations;
  private final Set<String> overcoming;
  private final MoodReader moods;
  private final Map<String, String> propositionIssues;

  DisagreementCoder(Codebook codebook, TopicCoder topics) {
    this.issues = new SharedIssues(codebook, topics);
    this.both = PhraseIndex.of(codebook.lexicon("disagreement.both"));
    this.objections = PhraseIndex.of(codebook.lexicon("disagreement.objection"));
    this.viewing = PhraseIndex.of(codebook.lexicon("disagreement.viewing"));
    this.verdicts = PhraseIndex.of(codebook.lexicon("disagreement.verdict"));
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.overcoming = Set.copyOf(codebook.lexicon("disagreement.overcoming"));
    this.moods = new MoodReader(codebook);
    this.propositionIssues =
        codebook.propositions().stream()
            .collect(Collectors.toMap(Proposition::id, Proposition::issue));
  }

  @Override
  public List<Disagreement> code(Reading reading) {
    List<Disagreement> found = new ArrayList<>();
    for (int s = 0; s < reading.scenes().size(); s++) {
      int sentence = s;
      boolean fresh = !reading.scenes().get(s).units().isEmpty();
      if (fresh && reading.concernsSides(s) && reading.parties(s).size() >= 2) {
        ground(reading, s).ifPresent(g -> add(reading, sentence, g, found));
      }
    }
    return found;
  }

  private void add(Reading reading, int s, Ground ground, List<Disagreement> found) {
    String by =
        ground
            .statement()
            .map(t -> t.speaker().name())
            .or(ground::owner)
            .orElseGet(() -> reading.assertedBy(s, ground.span()));
    List<String> own = ground.statement().map(t -> t.provenance().issues()).orElse(List.of());
    List<String> disputed = issues.special(own);
    if (disputed.isEmpty()) {
      disputed = issues.special(ground.statement().map(this::positionIssues).orElse(List.of()));
    }
    if (disputed.isEmpty()) {
      disputed =
          ground.rule().equals(DIFFERENCE)
              ? issues.ofDifference(reading, s, ground.span())
              : issues.of(reading, s, ground.span(), MOST);
    }
    for (String issue : disputed.stream().limit(MOST).toList()) {
      Provenance provenance = reading.provenance(s, ground.rule(), List.of(issue), by);
      found.add(new Disagreement(provenance, issue, reading.parties(s)));
    }
  }

  private List<String> positionIssues(Statement statement) {
    return statement.positions().stream()
        .map(p -> propositionIssues.getOrDefault(p.proposition(), ""))
        .filter(i -> !i.isEmpty())
        .toList();
  }

  private Optional<Ground> ground(Reading reading, int s) {
    return said(reading, s)
        .or(() -> difference(reading, s))
        .or(() -> objection(reading, s))
        .or(() -> verdict(reading, s));
  }

  /** What an official of one side says against another. */
  private Optional<Ground> said(Reading reading, int s) {
    for (Statement statement : reading.statements(s)) {
      Span content = statement.content().get(0);
      boolean starts = reading.text().sentences().get(s).span().contains(content.begin());
      if (starts && isAgainst(reading, s, statement)) {
        return Optional.of(
            new Ground("disagreement/said", content, Optional.of(statement), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static boolean isAgainst(Reading reading, int s, Statement statement) {
    String own = statement.speaker().side();
    if (!reading.isSide(own) || !speaksFor(statement)) {
      return false;
    }
    boolean turned = statement.addressee().isPresent();
    boolean opposed =
        switch (statement.act()) {
          case ACCUSE, REJECT -> true;
          case WARN, DEMAND ->
              turned || statement.stance() == Stance.CONFLICTUAL || isAboutAnother(reading, s, own);
          case PROPOSE, COMMIT -> turned && statement.stance() == Stance.CONFLICTUAL;
          case ASSERT, PREDICT, CONDITION, PRAISE, DOUBT ->
              statement.stance() == Stance.CONFLICTUAL;
        };
    return opposed && (namesAnother(reading, s, own) || takesSides(reading, statement));
  }

  private static boolean namesAnother(Reading reading, int s, String own) {
    return reading.mentions(s).stream()
        .map(m -> m.actor().side())
        .anyMatch(side -> reading.isSide(side) && !side.equals(own));
  }

  /** In a document about two sides, what one says on a matter in dispute goes to the other. */
  private static boolean takesSides(Reading reading, Statement statement) {
    return reading.isFocused()
        && statement.voice() == Voice.OFFICIAL
        && reading.principal().contains(statement.speaker().side())
        && !statement.positions().isEmpty();
  }

  /** Another side as who acts or owns; "leave Norland" is about the road. */
  private static boolean isAboutAnother(Reading reading, int s, String own) {
    Sentence sentence = reading.text().sentences().get(s);
    return reading.mentions(s).stream()
        .filter(m -> reading.isSide(m.actor().side()) && !m.actor().side().equals(own))
        .anyMatch(
            m ->
                switch (sentence.token(m.head()).relation()) {
                  case "nsubj", "nsubjpass", "poss" -> true;
                  default -> false;
                });
  }

  /** Officials, and the unnamed, unless they are told to be scholars, judges or the like. */
  private static boolean speaksFor(Statement statement) {
    String code = statement.speaker().code();
    return switch (statement.voice()) {
      case OFFICIAL, UNNAMED -> PRIVATE.stream().noneMatch(code::endsWith);
      case EXPERT, MEDIA -> false;
    };
  }

  /** A word for a difference, between the sides. */
  private Optional<Ground> difference(Reading reading, int s) {
    Scene scene = reading.scenes().get(s);
    return both.longest(scene.units()).stream()
        .filter(m -> isMeant(scene, m) && isThere(scene, m))
        .filter(
            m -> reading.isFocused() || reading.sidesNear(scene, scene.head(m), REACH).size() >= 2)
        .findFirst()
        .map(m -> new Ground(DIFFERENCE, scene.span(m)));
  }

  /** A side does the protesting, and another one is near. */
  private Optional<Ground> objection(Reading reading, int s) {
    Scene scene = reading.scenes().get(s);
    return objections.longest(scene.units()).stream()
        .filter(m -> isMeant(scene, m))
        .flatMap(
            m ->
                Doers.of(reading, scene, scene.head(m)).stream()
                    .filter(d -> hasOther(reading, scene, scene.head(m), d))
                    .map(d -> new Ground("disagreement/objection", scene.span(m))))
        .findFirst();
  }

  /** "Views … as a threat": a hard word under a side's verb of viewing. */
  private Optional<Ground> verdict(Reading reading, int s) {
    Scene scene = reading.scenes().get(s);
    List<PhraseMatch<String>> views = viewing.longest(scene.units());
    if (views.isEmpty()) {
      return Optional.empty();
    }
    for (PhraseMatch<String> verdict : verdicts.longest(scene.units())) {
      for (PhraseMatch<String> view : views) {
        if (isMeant(scene, verdict) && isUnder(scene, verdict, view)) {
          Optional<Ground> ground = viewed(reading, scene, verdict, view);
          if (ground.isPresent()) {
            return ground;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whose view it is: the doer of the viewing, or who says the sentence for a side. */
  private static Optional<Ground> viewed(
      Reading reading, Scene scene, PhraseMatch<?> verdict, PhraseMatch<?> view) {
    Span span = scene.span(verdict);
    Optional<Mention> viewer =
        Doers.of(reading, scene, scene.head(view)).stream()
            .filter(d -> reading.isFocused() || hasOther(reading, scene, scene.head(view), d))
            .filter(d -> !scene.sentence().isBelow(scene.head(verdict), d.head()))
            .findFirst();
    if (viewer.isPresent() && !view.phrase().equals("be")) {
      return Optional.of(new Ground("disagreement/verdict", span, viewer.get()));
    }
    if (reading.isFocused() && scene.sentence().child(scene.head(view), "auxpass").isPresent()) {
      return Optional.of(new Ground("disagreement/verdict", span));
    }
    return reading
        .statementOver(scene.sentence().index(), span)
        .filter(t -> reading.isSide(t.speaker().side()) && speaksFor(t))
        .filter(
            t ->
                reading.sidesIn(scene.sentence().index()).stream()
                    .anyMatch(side -> !side.equals(t.speaker().side())))
        .map(t -> new Ground("disagreement/verdict", span));
  }

  /** Another side than the doer's within reach. */
  private static boolean hasOther(Reading reading, Scene scene, int word, Mention doer) {
    return reading.sidesNear(scene, word, REACH).stream()
        .anyMatch(side -> !side.equals(doer.actor().side()));
  }

  private static boolean isUnder(Scene scene, PhraseMatch<?> verdict, PhraseMatch<?> view) {
    return Syntax.distance(scene.sentence(), scene.head(view), scene.head(verdict)) <= 2;
  }

  /** In a sentence with a verb, as a fact, and not as what is to be overcome. */
  private boolean isThere(Scene scene, PhraseMatch<?> match) {
    Sentence sentence = scene.sentence();
    if (!sentence.parsed()) {
      return true;
    }
    int head = scene.head(match);
    boolean verb = sentence.tokens().stream().anyMatch(t -> VERBS.contains(t.pos()));
    boolean overcome =
        Syntax.chain(sentence, head).stream()
            .skip(1)
            .limit(2)
            .anyMatch(i -> overcoming.contains(sentence.token(i).lemma()));
    return verb && !overcome && !moods.of(sentence, head).isOpen();
  }

  private boolean isMeant(Scene scene, PhraseMatch<?> match) {
    return !scene.isNegated(match, negations);
  }
}
