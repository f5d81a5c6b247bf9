package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Token;
import org.parley.record.Actor;
import org.parley.record.Voice;

/** Groups that stand for somebody: "Norland's leaders" for Norland, "all parties" for each side. */
final class CollectiveSpeakers {
  private static final Set<String> EVERY = Set.of("all", "both", "either");
  private static final Set<EntityKind> BODIES =
      Set.of(EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PARTY);
  private static final int PARAGRAPHS_BACK = 3;
  private static final int MOST_SIDES = 2;

  private final Set<String> collectives;
  private final Set<String> quantifiers;
  private final Set<String> parties;
  private final Set<String> sides;

  CollectiveSpeakers(Codebook codebook) {
    this.collectives = Set.copyOf(codebook.lexicon("statement.collectives"));
    this.quantifiers = Set.copyOf(codebook.lexicon("statement.quantifiers"));
    this.parties = Set.copyOf(codebook.lexicon("statement.parties"));
    this.sides = codebook.sides().stream().map(Side::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The state or body whose leaders, members or government speak. */
  Optional<Speaker> body(DocumentView doc, Source source) {
    Tree tree = source.tree();
    Token head = tree.token(source.head());
    if (!collectives.contains(head.lemma()) || isPart(tree, source.head())) {
      return Optional.empty();
    }
    Span span = source.span();
    return doc.mentionsIn(source.sentence()).stream()
        .filter(m -> span.contains(m.name()) && !m.name().overlaps(head.span()))
        .filter(m -> BODIES.contains(m.kind()))
        .findFirst()
        .map(m -> new Speaker(m.actor().at(span), Voice.OFFICIAL, false));
  }

  private boolean isPart(Tree tree, int head) {
    Token token = tree.token(head);
    boolean plural = token.pos().endsWith("S");
    boolean some =
        tree.children(head).stream().anyMatch(c -> quantifiers.contains(c.lemma()));
    return some || (token.lemma().equals("leader") && !plural);
  }

  /** "All parties", "both sides": the case's sides that the paragraphs before speak of most. */
  List<Speaker> parties(DocumentView doc, Source source) {
    Tree tree = source.tree();
    Token head = tree.token(source.head());
    boolean every =
        tree.children(source.head()).stream().anyMatch(c -> EVERY.contains(c.lemma()));
    if (!every || !parties.contains(head.lemma())) {
      return List.of();
    }
    Map<String, List<Mention>> bySide = new LinkedHashMap<>();
    int paragraph = tree.sentence().paragraph();
    for (int s = source.sentence(); s >= 0; s--) {
      if (paragraph - doc.tree(s).sentence().paragraph() > PARAGRAPHS_BACK) {
        break;
      }
      for (Mention mention : doc.mentionsIn(s)) {
        if (BODIES.contains(mention.kind()) && sides.contains(mention.actor().side())) {
          bySide.computeIfAbsent(mention.actor().side(), k -> new ArrayList<>()).add(mention);
        }
      }
    }
    return bySide.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<Mention>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SIDES)
        .map(e -> mostNamed(e.getValue()))
        .map(actor -> new Speaker(actor.at(source.span()), Voice.OFFICIAL, false))
        .toList();
  }

  private static Actor mostNamed(List<Mention> mentions) {
    Map<String, Long> counts =
        mentions.stream()
            .collect(Collectors.groupingBy(m -> m.actor().name(), Collectors.counting()));
    return mentions.stream()
        .map(Mention::actor)
        .max(
            Comparator.comparingLong((Actor a) -> counts.getOrDefault(a.name(), 0L))
                .thenComparing(Actor::name))
        .orElseThrow();
  }
}
