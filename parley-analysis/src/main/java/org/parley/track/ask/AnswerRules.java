package org.parley.track.ask;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.record.PositionValue;

/**
 * Decides whether a reply answers a saying, by which rule, and what it comes to. All rules need the
 * reply to come from a side that was asked and after the saying; see {@link Sequence}.
 */
final class AnswerRules {
  /** Share of the shorter one's content words that must be common. */
  private static final double OVERLAP = 0.6;

  private static final int LEAST_SHARED = 2;

  /** Characters, two or three sentences, over which "the proposal" reaches back. */
  private static final int NEAR = 400;

  private static final int STATE = 3;
  private static final String IGO = "IGO";

  private final Issues issues;
  private final ReplyReader reader;

  AnswerRules(Issues issues, ReplyReader reader) {
    this.issues = issues;
    this.reader = reader;
  }

  /**
   * An answer found.
   *
   * @param strength 0..1, to compare what is linked by the same rule
   */
  record Found(AnswerKind kind, AnswerLink link, double strength) {}

  /**
   * What a reply is to a saying.
   *
   * @param last true where no other ask of another side stands between them in the document
   */
  Optional<Found> of(Draft ask, Reply reply, boolean last) {
    if (!isBetween(ask, reply) || !Sequence.follows(ask.saying().report(), reply.report())) {
      return Optional.empty();
    }
    Optional<AnswerKind> kind = kind(ask, reply.move());
    boolean direct = isToBody(ask, reply) && isNear(ask, reply);
    boolean answers =
        reply.responseTo().filter(ask.events()::contains).isPresent()
            || ask.events().contains(reply.report().record().id());
    if (kind.isPresent()) {
      if (direct && answers) {
        return Optional.of(new Found(kind.get(), AnswerLink.RESPONSE, 1));
      }
      if (direct && last && reply.refersBack()) {
        return Optional.of(new Found(kind.get(), AnswerLink.REFERENCE, 1));
      }
      if (isSameMatter(ask, reply)) {
        double strength = Likeness.dice(ask.stems(), reply.stems());
        return Optional.of(new Found(kind.get(), AnswerLink.WORDS, strength));
      }
    }
    return position(ask, reply);
  }

  private static boolean isBetween(Draft ask, Reply reply) {
    return ask.type().isAnswerable()
        && ask.addressees().contains(reply.side())
        && reply.towards().filter(t -> !t.side().equals(ask.side())).isEmpty();
  }

  /** An answer to one member of an alliance is none to another; to the alliance it may be. */
  private static boolean isToBody(Draft ask, Reply reply) {
    return reply
        .towards()
        .map(t -> state(t.code()))
        .filter(s -> !s.equals(state(ask.body())) && !s.equals(IGO))
        .filter(s -> !state(ask.body()).equals(IGO))
        .isEmpty();
  }

  private static String state(String code) {
    return code.substring(0, Math.min(STATE, code.length()));
  }

  private Optional<AnswerKind> kind(Draft ask, Reply.Move move) {
    return switch (move) {
      case ACCEPTS -> Optional.of(AnswerKind.ACCEPTED);
      case REJECTS -> Optional.of(AnswerKind.REJECTED);
      case COUNTERS -> Optional.of(AnswerKind.COUNTERED);
      case ACKNOWLEDGES -> Optional.of(AnswerKind.ACKNOWLEDGED);
      case PERSISTS ->
          Optional.of(reader.isAboutGoingOn(ask) ? AnswerKind.ACCEPTED : AnswerKind.REJECTED);
      case WITHDRAWS, NONE -> Optional.empty();
    };
  }

  /** True where a side takes back what it put forward. */
  boolean withdraws(Draft ask, Reply reply, boolean last) {
    return reply.move() == Reply.Move.WITHDRAWS
        && ask.side().equals(reply.side())
        && Sequence.follows(ask.saying().report(), reply.report())
        && (last && reply.refersBack() && isNear(ask, reply) || isSameMatter(ask, reply));
  }

  private static boolean isNear(Draft ask, Reply reply) {
    return Sequence.distance(ask.saying().report(), reply.report())
        .filter(d -> d <= NEAR)
        .isPresent();
  }

  /** Content words enough in common; near by in one document, all that the reply has. */
  private boolean isSameMatter(Draft ask, Reply reply) {
    if (issues.part(ask.issues(), reply.issues())) {
      return false;
    }
    int shared = Likeness.shared(ask.stems(), reply.stems()).size();
    return shared >= LEAST_SHARED && Likeness.overlap(ask.stems(), reply.stems()) >= OVERLAP
        || shared > 0 && shared == reply.stems().size() && isNear(ask, reply);
  }

  private Optional<Found> position(Draft ask, Reply reply) {
    Set<String> shared = Likeness.shared(ask.stems(), reply.stems());
    for (String proposition : ask.propositions().stream().sorted().toList()) {
      Optional<AnswerKind> kind = value(reply.positions(), proposition, shared.size());
      if (kind.isPresent()) {
        return Optional.of(
            new Found(kind.get(), AnswerLink.POSITION, Likeness.dice(ask.stems(), reply.stems())));
      }
    }
    return Optional.empty();
  }

  /** To be for what was asked says less than to be against it: it needs more words in common. */
  private static Optional<AnswerKind> value(
      Map<String, PositionValue> positions, String proposition, int shared) {
    PositionValue value = positions.getOrDefault(proposition, PositionValue.UNCLEAR);
    return switch (value) {
      case AGAINST -> shared > 0 ? Optional.of(AnswerKind.REJECTED) : Optional.empty();
      case CONDITIONAL -> shared > 0 ? Optional.of(AnswerKind.COUNTERED) : Optional.empty();
      case FOR -> shared >= LEAST_SHARED ? Optional.of(AnswerKind.ACCEPTED) : Optional.empty();
      case UNCLEAR -> Optional.empty();
    };
  }
}
