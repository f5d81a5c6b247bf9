package org.parley.track.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.record.Act;
import org.parley.record.Event;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Realis;
import org.parley.record.Statement;
import org.parley.track.Report;

/** Reads what may answer an ask from statements of officials and from acts of sides. */
final class ReplyReader {
  private final ContentWords contentWords;
  private final Officials officials;
  private final TermsReader terms;
  private final ReplyWords replyWords;

  ReplyReader(
      Codebook codebook,
      Officials officials,
      SideNames names,
      ReplyWords replyWords,
      ContentWords contentWords) {
    this.officials = officials;
    this.contentWords = contentWords;
    this.replyWords = replyWords;
    terms = new TermsReader(codebook, names);
  }

  Optional<Reply> statement(Report<Statement> statement) {
    Statement said = statement.record();
    String side = said.speaker().side();
    List<TextWord> content = RecordWords.content(statement);
    List<TextWord> words = new ArrayList<>(RecordWords.cue(statement));
    words.addAll(content);
    Optional<ReplyWords.Found> found = replyWords.find(words, side);
    Reply.Move move = move(said, words, found, terms.of(content, side).isPresent());
    Map<String, PositionValue> positions = new LinkedHashMap<>();
    for (Position position : said.positions()) {
      positions.put(position.proposition(), position.value());
    }
    boolean silent = move == Reply.Move.NONE && positions.isEmpty();
    if (silent || replyWords.isEarlier(RecordWords.sentence(statement))) {
      return Optional.empty();
    }
    return Optional.of(
        new Reply(
            side,
            said.speaker().name(),
            statement,
            move,
            Optional.empty(),
            contentWords.of(content),
            found.filter(f -> replyWords.refersBack(words, f.hit())).isPresent(),
            positions,
            Optional.empty()));
  }

  private Reply.Move move(
      Statement said, List<TextWord> words, Optional<ReplyWords.Found> found, boolean halves) {
    boolean denies = replyWords.denies(words);
    if (halves && !denies) {
      return Reply.Move.COUNTERS;
    }
    if (found.isPresent()) {
      return found.get().move();
    }
    return said.act() == Act.REJECT && !denies ? Reply.Move.REJECTS : Reply.Move.NONE;
  }

  Optional<Reply> event(Report<Event> event) {
    Event act = event.record();
    List<TextWord> words = RecordWords.fromTrigger(event);
    Optional<ReplyWords.Found> found = replyWords.at(words);
    Reply.Move move = move(act, words, found);
    boolean silent = move == Reply.Move.NONE && act.responseTo().isEmpty();
    if (silent || replyWords.isEarlier(RecordWords.sentence(event))) {
      return Optional.empty();
    }
    PhraseList.Hit hit =
        found.map(ReplyWords.Found::hit).orElse(new PhraseList.Hit(0, Math.min(1, words.size())));
    Set<String> stems = contentWords.of(words);
    return Optional.of(
        new Reply(
            act.source().side(),
            act.source().name(),
            event,
            move,
            officials.target(act),
            stems.isEmpty() ? contentWords.of(RecordWords.sentence(event)) : stems,
            replyWords.refersBack(words, hit),
            Map.of(),
            act.responseTo()));
  }

  /** By the words of its trigger; else giving way accepts and rejecting rejects. */
  private Reply.Move move(Event act, List<TextWord> words, Optional<ReplyWords.Found> found) {
    boolean counts =
        found
            .filter(f -> act.realis() == Realis.ACTUAL || f.move() == Reply.Move.ACCEPTS)
            .isPresent();
    if (counts) {
      boolean denies = found.orElseThrow().move() == Reply.Move.REJECTS && replyWords.denies(words);
      return denies ? Reply.Move.NONE : found.orElseThrow().move();
    }
    if (act.realis() != Realis.ACTUAL) {
      return Reply.Move.NONE;
    }
    return switch (act.cameo().substring(0, 2)) {
      case "08" -> Reply.Move.ACCEPTS;
      case "12" -> replyWords.denies(words) ? Reply.Move.NONE : Reply.Move.REJECTS;
      default -> Reply.Move.NONE;
    };
  }

  /** True for what holds on to something, so that holding on to it accepts. */
  boolean isAboutGoingOn(Draft ask) {
    return replyWords.persists(RecordWords.sentence(ask.saying().report()));
  }
}
