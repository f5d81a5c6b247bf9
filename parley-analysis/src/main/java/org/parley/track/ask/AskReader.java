package org.parley.track.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.record.Event;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Realis;
import org.parley.record.Statement;
import org.parley.track.Report;

/**
 * Reads sayings from the statements of officials, and from events between sides whose sentence has
 * no such statement of the same side: event and statement of one sentence are one.
 */
final class AskReader {
  static final Set<String> ROOTS = Set.of("02", "03", "10");

  private final Addressees addressees;
  private final ContentWords contentWords;
  private final TermsReader terms;
  private final PhraseList clauseEnd;
  private final AskTyping typing;

  AskReader(Codebook codebook, Addressees addressees, SideNames names, ContentWords contentWords) {
    this.addressees = addressees;
    this.contentWords = contentWords;
    clauseEnd = PhraseList.of(codebook, "ask.clause-end");
    terms = new TermsReader(codebook, names);
    typing = new AskTyping(codebook);
  }

  /**
   * What one statement asks, offers and so on.
   *
   * @param beside acts of the same side in its sentence
   * @param with other sides that say the same in it: what all promise, each promises the others
   */
  Optional<Draft> read(Report<Statement> statement, List<Report<Event>> beside, Set<String> with) {
    Statement said = statement.record();
    String side = said.speaker().side();
    if (!AskTyping.isConcerned(said.act())) {
      return Optional.empty();
    }
    List<TextWord> content = RecordWords.content(statement);
    Set<String> stems = contentWords.of(content);
    List<String> named = addressees.named(said, content, beside, with);
    boolean elsewhere = named.isEmpty() && said.addressee().isPresent() && !addressees.isSelf(said);
    if (elsewhere || stems.isEmpty()) {
      return Optional.empty();
    }
    Optional<Terms> halves = terms.of(content, side);
    List<TextWord> cue = RecordWords.cue(statement);
    Optional<AskType> type = typing.of(said, cue, content, !named.isEmpty(), halves.isPresent());
    List<String> to =
        named.isEmpty() ? type.map(t -> understood(t, said, cue, content)).orElse(named) : named;
    return type.filter(t -> !to.isEmpty())
        .map(
            t ->
                new Draft(
                    side,
                    t,
                    to,
                    !named.isEmpty(),
                    said.speaker().code(),
                    new Saying(
                        statement,
                        said.speaker().name(),
                        t == AskType.CONDITION ? halves : Optional.empty()),
                    stems,
                    propositions(said),
                    said.provenance().issues(),
                    ids(beside)));
  }

  /** What is asked is asked of whom it says is to act; the rest is put to whom it is about. */
  private List<String> understood(
      AskType type, Statement said, List<TextWord> cue, List<TextWord> content) {
    boolean ofSomebody = typing.asks(cue) && addressees.marker(content).isPresent();
    return type == AskType.ASK || type == AskType.OFFER && ofSomebody
        ? addressees.toAct(said, content)
        : addressees.about(said, content);
  }

  /** What an act between two sides asks, offers and so on. */
  Optional<Draft> read(Report<Event> event) {
    Event act = event.record();
    String side = act.source().side();
    String root = act.cameo().substring(0, 2);
    List<TextWord> words = clause(RecordWords.fromTrigger(event));
    Optional<String> target = addressees.of(act, words);
    Set<String> stems = contentWords.of(words);
    if (act.realis() != Realis.ACTUAL
        || !ROOTS.contains(root)
        || target.isEmpty()
        || stems.isEmpty()) {
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

  private List<TextWord> clause(List<TextWord> words) {
    return clauseEnd.first(words, 1).map(h -> words.subList(0, h.begin())).orElse(words);
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
