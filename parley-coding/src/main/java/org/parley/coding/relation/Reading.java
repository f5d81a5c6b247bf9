package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.coding.topic.PhraseIndex;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;
import org.parley.record.Statement;

/** One document as the relation coders see it: who is in which sentence, and who says it. */
final class Reading {
  /**
   * Longer "sentences" are tables or lists; nothing is looked for in them, nor in a sentence that
   * stood before (captions, pull quotes).
   */
  private static final int MOST_TOKENS = 200;

  /** So many sentences before still tell whom one is about. */
  private static final int BEFORE = 6;

  /** Share of the mentions of sides that makes a side one of the two a document is about. */
  private static final double LEAST_SHARE = 0.2;

  /** Share of all mentions that the two have in a document about them. */
  private static final double LEAST_FOCUS = 0.55;

  private record Said(Statement statement, Span content) {}

  private final AnnotatedText text;
  private final Codebook codebook;
  private final Set<String> sides = new TreeSet<>();
  private final Set<String> bound = new TreeSet<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<Said>> said = new ArrayList<>();
  private final List<Scene> scenes = new ArrayList<>();
  private final List<String> principal;
  private final boolean focused;

  Reading(AnnotatedText text, List<CodedRecord> before, Codebook codebook) {
    this.text = text;
    this.codebook = codebook;
    codebook.sides().stream().map(Side::code).forEach(sides::add);
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      mentions.add(new ArrayList<>());
      said.add(new ArrayList<>());
      boolean fresh = seen.add(text.text(sentence.span())) && sentence.size() <= MOST_TOKENS;
      scenes.add(fresh ? Scene.of(sentence) : new Scene(sentence, List.of()));
    }
    text.mentions().stream()
        .filter(m -> m.kind() != EntityKind.PLACE)
        .forEach(m -> mentions.get(m.sentence()).add(m));
    for (CodedRecord record : before) {
      if (record instanceof Statement statement) {
        statement.content().forEach(span -> place(new Said(statement, span)));
      }
    }
    Map<String, Integer> counts = counts();
    bound.addAll(sides);
    bound.retainAll(codebook.agreements().stream().flatMap(a -> a.parties().stream()).toList());
    this.principal =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Integer> e) ->
                            !bound.isEmpty() && !bound.contains(e.getKey()))
                    .thenComparing(e -> -e.getValue()))
            .limit(2)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    this.focused = principal.size() == 2 && isFocused(counts);
  }

  /**
   * Two sides, neither of them in passing, and hardly anybody else; parties of an agreement are
   * measured by each other.
   */
  private boolean isFocused(Map<String, Integer> counts) {
    boolean parties = bound.containsAll(principal);
    int sided =
        counts.entrySet().stream()
            .filter(e -> !parties || bound.contains(e.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    int both = principal.stream().mapToInt(p -> counts.getOrDefault(p, 0)).sum();
    long actors = text.mentions().stream().filter(m -> m.kind() != EntityKind.PLACE).count();
    return both >= LEAST_FOCUS * actors
        && principal.stream().allMatch(p -> counts.getOrDefault(p, 0) >= LEAST_SHARE * sided);
  }

  private void place(Said piece) {
    for (int s = firstSentence(piece.content().begin()); s < said.size(); s++) {
      Span span = text.sentences().get(s).span();
      if (span.begin() >= piece.content().end()) {
        return;
      }
      if (span.overlaps(piece.content())) {
        said.get(s).add(piece);
      }
    }
  }

  /** Index of the first sentence that ends after an offset; binary search. */
  private int firstSentence(int offset) {
    int low = 0;
    int high = text.sentences().size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (text.sentences().get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : text.mentions()) {
      if (mention.kind() != EntityKind.PLACE && sides.contains(mention.actor().side())) {
        counts.merge(mention.actor().side(), 1, Integer::sum);
      }
    }
    return counts;
  }

  AnnotatedText text() {
    return text;
  }

  List<Scene> scenes() {
    return scenes;
  }

  /**
   * The two sides that the document mentions most, those bound by an agreement of the case before
   * others, in order of code.
   */
  List<String> principal() {
    return principal;
  }

  boolean isSide(String code) {
    return sides.contains(code);
  }

  /** Mentions of actors, not of places, in a sentence. */
  List<Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** Sides mentioned in a sentence, in order of code. */
  Set<String> sidesIn(int sentence) {
    Set<String> found = new TreeSet<>();
    for (Mention mention : mentions.get(sentence)) {
      if (sides.contains(mention.actor().side())) {
        found.add(mention.actor().side());
      }
    }
    return found;
  }

  /** Sides of those who say something in a sentence. */
  Set<String> speakingSides(int sentence) {
    Set<String> found = new TreeSet<>();
    for (Said piece : said.get(sentence)) {
      if (sides.contains(piece.statement().speaker().side())) {
        found.add(piece.statement().speaker().side());
      }
    }
    return found;
  }

  /** Statements with content in a sentence. */
  List<Statement> statements(int sentence) {
    Set<Statement> found = new LinkedHashSet<>();
    said.get(sentence).forEach(s -> found.add(s.statement()));
    return List.copyOf(found);
  }

  /** True for a document about two sides; there, what names nobody is theirs. */
  boolean isFocused() {
    return focused;
  }

  /**
   * True when the sentence is about the sides: two of them are in it, speak, or stand just before;
   * in a document about two sides one in it or shortly before will do.
   */
  boolean concernsSides(int sentence) {
    Set<String> here = sidesIn(sentence);
    here.addAll(speakingSides(sentence));
    int enough = focused ? 1 : 2;
    int back = focused ? BEFORE : 1;
    for (int s = sentence - 1; here.size() < enough && s >= 0 && s >= sentence - back; s--) {
      here.addAll(sidesIn(s));
    }
    return here.size() >= enough;
  }

  /** Sides with a mention within some distance of a token in the parse, in order of code. */
  Set<String> sidesNear(Scene scene, int token, int reach) {
    Set<String> found = new TreeSet<>();
    for (Mention mention : mentions.get(scene.sentence().index())) {
      if (sides.contains(mention.actor().side())
          && Syntax.distance(scene.sentence(), token, mention.head()) <= reach) {
        found.add(mention.actor().side());
      }
    }
    return found;
  }

  /**
   * Parties of a sentence: the sides in it; where they are fewer than two, with the principal. Of
   * these alone speaks an onlooker, whom none of the case's agreements binds.
   */
  List<String> parties(int sentence) {
    Set<String> here = sidesIn(sentence);
    here.addAll(speakingSides(sentence));
    if (here.size() < 2) {
      if (principal.stream().allMatch(bound::contains)) {
        here.retainAll(bound);
      }
      here.addAll(principal);
    }
    return List.copyOf(here);
  }

  /** The statement whose content covers a span most closely. */
  Optional<Statement> statementOver(int sentence, Span span) {
    return said.get(sentence).stream()
        .filter(s -> s.content().contains(span))
        .min(
            Comparator.<Said>comparingInt(s -> s.content().length())
                .thenComparingInt(s -> s.content().begin()))
        .map(Said::statement);
  }

  /** All statements with a piece of content around a span, in text order. */
  List<Statement> statementsOver(int sentence, Span span) {
    return said.get(sentence).stream()
        .filter(s -> s.content().contains(span))
        .map(Said::statement)
        .distinct()
        .toList();
  }

  /** Who says what stands in a span. */
  String assertedBy(int sentence, Span span) {
    return statementOver(sentence, span).map(s -> s.speaker().name()).orElse(Provenance.DOCUMENT);
  }

  /** Provenance of a record whose evidence is one sentence. */
  Provenance provenance(int sentence, String rule, Collection<String> issues, String assertedBy) {
    Span evidence = text.sentences().get(sentence).span();
    return new Provenance(
        text.document().id(),
        evidence,
        text.text(evidence),
        OptionalDouble.empty(),
        rule,
        List.copyOf(issues),
        assertedBy,
        codebook.reference());
  }

  /** True when some phrase stands in the sentence. */
  boolean has(int sentence, PhraseIndex<?> phrases) {
    return phrases.anyIn(scenes.get(sentence).units());
  }
}
