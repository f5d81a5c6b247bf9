package org.parley.track.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Agreement;
import org.parley.codebook.Codebook;
import org.parley.record.Actor;
import org.parley.record.Event;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Statement;
import org.parley.track.Report;
import org.parley.track.Sides;

/**
 * Reads sayings from the statements of officials, and from events between sides whose sentence has
 * no such statement of the same side: event and statement of one sentence are one.
 */
final class AskReader {
  private static final Set<String> ROOTS = Set.of("02", "03", "10");

  private final Sides sides;
  private final Officials officials;
  private final SideNames names;
  private final List<Agreement> agreements;
  private final PhraseList several;
  private final ContentWords contentWords;
  private final TermsReader terms;
  private final AskTyping typing;

  AskReader(
      Codebook codebook,
      Sides sides,
      Officials officials,
      SideNames names,
      ContentWords contentWords) {
    this.sides = sides;
    this.officials = officials;
    agreements = codebook.agreements();
    several = PhraseList.of(codebook, "ask.several");
    this.names = names;
    this.contentWords = contentWords;
    terms = new TermsReader(codebook, names);
    typing = new AskTyping(codebook);
  }

  /**
   * What one statement asks, offers and so on.
   *
   * @param beside acts of the same side in its sentence
   * @param with other sides that say the same in it: what all promise, each promises the others
   */
  Optional<Draft> read(
      Report<Statement> statement, List<Report<Event>> beside, Set<String> with) {
    Statement said = statement.record();
    String side = said.speaker().side();
    if (!AskTyping.isConcerned(said.act())) {
      return Optional.empty();
    }
    List<TextWord> content = RecordWords.content(statement);
    List<String> named = named(said, side, content, beside, with);
    boolean elsewhere = named.isEmpty() && said.addressee().isPresent() && !isSelf(said, side);
    List<String> to = named.isEmpty() ? about(said, side, content) : named;
    Set<String> stems = contentWords.of(content);
    if (to.isEmpty() || elsewhere || stems.isEmpty()) {
      return Optional.empty();
    }
    Optional<Terms> halves = terms.of(content, side);
    return typing
        .of(said, RecordWords.cue(statement), content, !named.isEmpty(), halves.isPresent())
        .map(
            type ->
                new Draft(
                    side,
                    type,
                    to,
                    !named.isEmpty(),
                    said.speaker().code(),
                    new Saying(
                        statement,
                        said.speaker().name(),
                        type == AskType.CONDITION ? halves : Optional.empty()),
                    stems,
                    propositions(said),
                    said.provenance().issues(),
                    ids(beside)));
  }

  /** What an act between two sides asks, offers and so on. */
  Optional<Draft> read(Report<Event> event) {
    Event act = event.record();
    String side = act.source().side();
    String root = act.cameo().substring(0, 2);
    Optional<String> target = officials.target(act).map(Actor::side);
    List<TextWord> words = RecordWords.fromTrigger(event);
    Set<String> stems = contentWords.of(words);
    if (!ROOTS.contains(root) || target.isEmpty() || stems.isEmpty()) {
      return Optional.empty();
    }
    Optional<Terms> halves = terms.of(words, side);
    return typing
        .of(root, words, halves.isPresent())
        .map(
            type ->
                new Draft(
                    side,
                    type,
                    List.of(target.get()),
                    true,
                    act.source().code(),
                    new Saying(
                        event,
                        act.source().name(),
                        type == AskType.CONDITION ? halves : Optional.empty()),
                    stems,
                    Set.of(),
                    act.provenance().issues(),
                    Set.of(act.id())));
  }

  private boolean isSelf(Statement said, String side) {
    return said.addressee().flatMap(names::sideOf).filter(side::equals).isPresent();
  }

  /** The addressee of the statement, or whom an act of asking in its sentence is directed to. */
  private List<String> named(
      Statement said,
      String side,
      List<TextWord> content,
      List<Report<Event>> beside,
      Set<String> with) {
    Set<String> found = new HashSet<>(with);
    said.addressee().flatMap(names::sideOf).ifPresent(found::add);
    for (Report<Event> event : beside) {
      if (ROOTS.contains(event.record().cameo().substring(0, 2))) {
        officials.target(event.record()).map(Actor::side).ifPresent(found::add);
      }
    }
    if (!found.isEmpty() && several.in(content)) {
      found.addAll(about(said, side, content));
    }
    return inOrder(found, side);
  }

  /** The other parties of an agreement that is named; else the other sides that it is about. */
  private List<String> about(Statement said, String side, List<TextWord> content) {
    Set<String> found = new HashSet<>();
    String text = content.stream().map(TextWord::lower).collect(Collectors.joining(" "));
    for (Agreement agreement : agreements) {
      if (agreement.terms().stream().anyMatch(text::contains)) {
        agreement.parties().forEach(p -> names.sideOf(p).ifPresent(found::add));
      }
    }
    if (inOrder(found, side).isEmpty()) {
      said.about().forEach(code -> names.sideOf(code).ifPresent(found::add));
      names.in(content).forEach(n -> n.side().ifPresent(found::add));
    }
    return inOrder(found, side);
  }

  private List<String> inOrder(Set<String> found, String side) {
    List<String> out = new ArrayList<>();
    for (String code : sides.codes()) {
      if (found.contains(code) && isOther(code, side)) {
        out.add(code);
      }
    }
    return out;
  }

  private boolean isOther(String code, String side) {
    return sides.has(code) && !code.equals(side);
  }

  private static Set<String> propositions(Statement said) {
    Set<String> out = new HashSet<>();
    for (Position position : said.positions()) {
      if (position.value() == PositionValue.FOR || position.value() == PositionValue.CONDITIONAL) {
        out.add(position.proposition());
      }
    }
    return Set.copyOf(out);
  }

  private static Set<String> ids(List<Report<Event>> beside) {
    Set<String> out = new HashSet<>();
    beside.forEach(e -> out.add(e.record().id()));
    return Set.copyOf(out);
  }
}
