package org.parley.track.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.record.Actor;
import org.parley.record.Event;
import org.parley.record.Realis;
import org.parley.track.Report;

/**
 * Reads the ask out of its answer: "Sudmark declined an invitation by Norland to a meeting" tells
 * of both. Only where the text names whose it was, and says what was asked; "rejected the proposal"
 * refers to one told before.
 */
final class ImpliedAsk {
  /** Words between the verb and "an invitation". */
  private static final int NEAR = 5;

  private final Officials officials;
  private final ReplyWords replyWords;
  private final ContentWords contentWords;
  private final PhraseList offered;
  private final PhraseList asked;

  ImpliedAsk(
      Codebook codebook, Officials officials, ReplyWords replyWords, ContentWords contentWords) {
    this.officials = officials;
    this.replyWords = replyWords;
    this.contentWords = contentWords;
    offered = PhraseList.of(codebook, "ask.noun-offer");
    asked = PhraseList.of(codebook, "ask.noun-ask");
  }

  Optional<Draft> read(Report<Event> event) {
    Event act = event.record();
    List<TextWord> words = RecordWords.fromTrigger(event);
    Optional<Actor> asker = officials.target(act);
    Optional<ReplyWords.Found> move = replyWords.at(words);
    if (act.realis() != Realis.ACTUAL
        || asker.isEmpty()
        || move.isEmpty()
        || replyWords.refersBack(words, move.get().hit())) {
      return Optional.empty();
    }
    Set<String> stems = contentWords.of(words);
    return type(words, move.get().hit().end())
        .filter(t -> !stems.isEmpty())
        .map(
            type ->
                new Draft(
                    asker.get().side(),
                    type,
                    List.of(act.source().side()),
                    true,
                    asker.get().code(),
                    new Saying(event, asker.get().name(), Optional.empty()),
                    stems,
                    Set.of(),
                    act.provenance().issues(),
                    Set.of(act.id())));
  }

  private Optional<AskType> type(List<TextWord> words, int from) {
    for (int i = from; i < words.size() && i <= from + NEAR; i++) {
      if (offered.at(words, i).isPresent()) {
        return Optional.of(AskType.OFFER);
      }
      if (asked.at(words, i).isPresent()) {
        return Optional.of(AskType.ASK);
      }
    }
    return Optional.empty();
  }
}
