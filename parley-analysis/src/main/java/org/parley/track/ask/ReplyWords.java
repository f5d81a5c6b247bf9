package org.parley.track.ask;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;

/** The words that accept, reject, acknowledge, hold on to, take back, and refer to an ask. */
final class ReplyWords {
  /** Words between the verb and "the proposal". */
  private static final int NEAR = 4;

  private final PhraseList accepting;
  private final PhraseList complying;
  private final PhraseList refusing;
  private final PhraseList acknowledging;
  private final PhraseList persisting;
  private final PhraseList withdrawing;
  private final PhraseList denying;
  private final PhraseList earlier;
  private final PhraseList reference;
  private final PhraseList referenceAfter;
  private final PhraseList complement;
  private final SideNames names;
  private final ContentWords contentWords;

  ReplyWords(Codebook codebook, SideNames names, ContentWords contentWords) {
    this.names = names;
    this.contentWords = contentWords;
    accepting = PhraseList.of(codebook, "ask.accepting");
    complying = PhraseList.of(codebook, "ask.complying");
    refusing = PhraseList.of(codebook, "ask.refusing");
    acknowledging = PhraseList.of(codebook, "ask.acknowledging");
    persisting = PhraseList.of(codebook, "ask.persisting");
    withdrawing = PhraseList.of(codebook, "ask.withdrawing");
    denying = PhraseList.of(codebook, "ask.denying");
    earlier = PhraseList.of(codebook, "ask.earlier");
    reference = PhraseList.of(codebook, "ask.reference");
    referenceAfter = PhraseList.of(codebook, "ask.reference-after");
    complement = PhraseList.of(codebook, "ask.complement");
  }

  /** A move and where its words stand. */
  record Found(Reply.Move move, PhraseList.Hit hit) {}

  /** "had rejected", "last year": told of a time before. */
  boolean isEarlier(List<TextWord> words) {
    return earlier.in(words);
  }

  boolean denies(List<TextWord> words) {
    return denying.in(words);
  }

  boolean persists(List<TextWord> words) {
    return persisting.in(words);
  }

  /** The first move whose subject is no other side's, by the name that stands before it. */
  Optional<Found> find(List<TextWord> words, String side) {
    Optional<Found> withdraws = first(withdrawing, Reply.Move.WITHDRAWS, words, side);
    if (withdraws.isPresent()) {
      return withdraws;
    }
    return first(acknowledging, Reply.Move.ACKNOWLEDGES, words, side)
        .or(
            () ->
                denies(words) ? Optional.empty() : first(refusing, Reply.Move.REJECTS, words, side))
        .or(() -> first(accepting, Reply.Move.ACCEPTS, words, side))
        .or(() -> first(persisting, Reply.Move.PERSISTS, words, side));
  }

  /** A move whose words begin at the first of these. */
  Optional<Found> at(List<TextWord> words) {
    return begins(withdrawing, Reply.Move.WITHDRAWS, words)
        .or(() -> begins(acknowledging, Reply.Move.ACKNOWLEDGES, words))
        .or(() -> begins(refusing, Reply.Move.REJECTS, words))
        .or(() -> begins(accepting, Reply.Move.ACCEPTS, words))
        .or(() -> begins(complying, Reply.Move.ACCEPTS, words));
  }

  private static Optional<Found> begins(PhraseList list, Reply.Move move, List<TextWord> words) {
    return list.at(words, 0).map(hit -> new Found(move, hit));
  }

  private Optional<Found> first(
      PhraseList list, Reply.Move move, List<TextWord> words, String side) {
    Optional<PhraseList.Hit> hit = list.first(words, 0);
    while (hit.isPresent()) {
      if (isOwn(words.subList(0, hit.get().begin()), side)) {
        return Optional.of(new Found(move, hit.get()));
      }
      hit = list.first(words, hit.get().begin() + 1);
    }
    return Optional.empty();
  }

  private boolean isOwn(List<TextWord> before, String side) {
    List<SideNames.Found> actors =
        names.in(before).stream().filter(SideNames.Found::actor).toList();
    return actors.isEmpty()
        || actors.get(actors.size() - 1).side().filter(side::equals).isPresent();
  }

  /**
   * True where the move bears on "the proposal", "it" and nothing tells which: "the proposal on
   * missiles" is told apart by its words.
   */
  boolean refersBack(List<TextWord> words, PhraseList.Hit move) {
    int from = move.begin();
    while (from > 0 && move.begin() - from < NEAR && !words.get(from - 1).isMark()) {
      from--;
    }
    for (int i = from; i < words.size() && i <= move.end() + NEAR; i++) {
      if (i >= move.end() && words.get(i).isMark()) {
        return false;
      }
      Optional<PhraseList.Hit> named = reference.at(words, i);
      if (named.isEmpty() && i == move.end()) {
        named = referenceAfter.at(words, i);
      }
      if (named.isPresent()) {
        return isBare(words, named.get().end());
      }
    }
    return false;
  }

  private boolean isBare(List<TextWord> words, int after) {
    if (after >= words.size() || complement.at(words, after).isEmpty()) {
      return true;
    }
    int end = after;
    while (end < words.size() && !words.get(end).isMark()) {
      end++;
    }
    return contentWords.of(words.subList(after, end)).isEmpty();
  }
}
