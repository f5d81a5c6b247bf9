package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.CommitmentStatus;

/**
 * What a sentence claims of an agreement. "Must be implemented" reaffirms, "has been implemented"
 * fulfils, "has not been implemented" leaves unfulfilled, "not violated" fulfils.
 */
final class StatusReader {
  private static final int REACH = 4;

  private final CueFinder<StatusCue> cues;
  private final MoodReader moods;
  private final Bearing bearing;
  private final Set<String> negations;
  private final Set<String> modals;
  private final Set<String> refusals;

  StatusReader(Codebook codebook) {
    this.cues = new CueFinder<>(codebook, StatusCue.lexicons());
    this.moods = new MoodReader(codebook);
    this.bearing = new Bearing(codebook, "commitment.part");
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.refusals = Set.copyOf(codebook.lexicon("commitment.refusal"));
    this.modals = Set.copyOf(codebook.lexicon("commitment.modal"));
  }

  List<Cue<StatusCue>> cues(Scene scene) {
    return cues.find(scene);
  }

  Optional<ClaimedStatus> status(
      Scene scene, List<Cue<StatusCue>> all, AgreementFinder.Named agreement) {
    List<Cue<StatusCue>> about = new ArrayList<>();
    Set<StatusCue> plain = EnumSet.noneOf(StatusCue.class);
    boolean undone = false;
    boolean kept = false;
    for (Cue<StatusCue> cue : all) {
      if (!isOf(scene, cue, agreement) || isAside(scene, cue, all, agreement)) {
        continue;
      }
      about.add(cue);
      boolean negated =
          scene.isNegated(cue.match(), negations) ^ moods.isDenied(scene.sentence(), cue.token());
      Optional<Token> refusal =
          cue.kind() == StatusCue.FULFILLED ? refusal(scene, cue) : Optional.empty();
      if (refusal.isPresent()) {
        undone |= !Syntax.isNegated(scene.sentence(), refusal.get().index(), negations);
        continue;
      }
      switch (cue.kind()) {
        case FULFILLED -> undone |= negated;
        case VIOLATED -> kept |= negated;
        case UNFULFILLED, REAFFIRMED, PROPOSED -> {}
      }
      if (!negated) {
        plain.add(isWanted(scene, cue) ? StatusCue.REAFFIRMED : cue.kind());
      }
    }
    boolean undoneOnly = undone;
    boolean keptOnly = kept;
    return together(agreement.known(), plain, undone, kept)
        .map(status -> claimed(status, about, undoneOnly, keptOnly));
  }

  private static ClaimedStatus claimed(
      CommitmentStatus status, List<Cue<StatusCue>> about, boolean undone, boolean kept) {
    boolean denied =
        status == CommitmentStatus.FULFILLED
            && kept
            && about.stream().noneMatch(c -> c.kind() == StatusCue.FULFILLED);
    List<Cue<StatusCue>> by =
        about.stream()
            .filter(
                c ->
                    switch (status) {
                      case VIOLATED -> c.kind() == StatusCue.VIOLATED;
                      case UNFULFILLED ->
                          c.kind() == StatusCue.UNFULFILLED
                              || (undone && c.kind() == StatusCue.FULFILLED);
                      case REAFFIRMED ->
                          c.kind() == StatusCue.REAFFIRMED || c.kind() == StatusCue.FULFILLED;
                      case FULFILLED ->
                          c.kind() == StatusCue.FULFILLED
                              || (kept && c.kind() == StatusCue.VIOLATED);
                      case PROPOSED -> c.kind() == StatusCue.PROPOSED;
                    })
            .toList();
    return new ClaimedStatus(status, by, denied);
  }

  /** The word by which it is not done: "refuses to implement", "reluctance to comply with". */
  private Optional<Token> refusal(Scene scene, Cue<StatusCue> cue) {
    Sentence sentence = scene.sentence();
    int at = cue.token();
    for (int step = 0; step < REACH && sentence.parsed() && at >= 0; step++) {
      Token token = sentence.token(at);
      boolean goesOn =
          switch (token.relation()) {
            case "xcomp", "acl", "pcomp", "prep", "conj" -> true;
            default -> false;
          };
      Optional<Token> head = sentence.headOf(token);
      if (!goesOn || head.isEmpty()) {
        return Optional.empty();
      }
      if (refusals.contains(head.get().lemma())) {
        return head.filter(h -> !token.relation().equals("conj"));
      }
      at = head.get().index();
    }
    return Optional.empty();
  }

  /**
   * A word that reaffirms something else: what "the agreement calls for", and a modal of a verb
   * that neither keeps nor takes the agreement ("violates it and should be condemned").
   */
  private static boolean isAside(
      Scene scene, Cue<StatusCue> cue, List<Cue<StatusCue>> all, AgreementFinder.Named agreement) {
    Sentence sentence = scene.sentence();
    boolean wish = cue.kind() == StatusCue.REAFFIRMED || cue.kind() == StatusCue.PROPOSED;
    if (!wish || !sentence.parsed()) {
      return false;
    }
    Token word = sentence.token(cue.token());
    boolean byIt =
        sentence
            .child(cue.token(), "agent")
            .filter(by -> sentence.isBelow(agreement.head(), by.index()))
            .isPresent();
    if (byIt || !word.pos().equals("MD") || word.head() < 0) {
      return byIt;
    }
    int verb = word.head();
    boolean keeps = all.stream().anyMatch(c -> c != cue && c.token() == verb);
    boolean takes =
        agreement.head() == verb
            || sentence.children(verb).stream()
                .filter(c -> !c.relation().equals("conj"))
                .anyMatch(
                    c ->
                        c.index() == agreement.head()
                            || sentence.isBelow(agreement.head(), c.index()));
    return !keeps && !takes;
  }

  /** Near the agreement and about it, and neither asked nor a condition. */
  private boolean isOf(Scene scene, Cue<StatusCue> cue, AgreementFinder.Named agreement) {
    Sentence sentence = scene.sentence();
    if (agreement.match().covers(cue.match())
        || Syntax.distance(sentence, agreement.head(), cue.token()) > REACH) {
      return false;
    }
    boolean about =
        switch (cue.kind()) {
          case VIOLATED, UNFULFILLED, FULFILLED -> bearing.on(scene, cue, agreement.head());
          case REAFFIRMED, PROPOSED -> true;
        };
    return about
        && switch (moods.of(sentence, cue.token())) {
          case ASKED, CONDITION -> false;
          case UNREAL, AWAITED ->
              cue.kind() != StatusCue.VIOLATED
                  || !sentence.token(cue.token()).pos().startsWith("V");
          case FACT, AHEAD -> true;
        };
  }

  /** "To implement", "will comply": not yet done. */
  private boolean isWanted(Scene scene, Cue<StatusCue> cue) {
    return cue.kind() == StatusCue.FULFILLED
        && (scene.sentence().token(cue.token()).pos().equals("VB")
            || Syntax.auxiliaries(scene.sentence(), cue.token()).stream()
                .anyMatch(a -> modals.contains(a.lemma())));
  }

  private static Optional<CommitmentStatus> together(
      boolean known, Set<StatusCue> plain, boolean undone, boolean kept) {
    if (plain.contains(StatusCue.VIOLATED)) {
      return Optional.of(CommitmentStatus.VIOLATED);
    }
    if (plain.contains(StatusCue.UNFULFILLED) || undone) {
      return Optional.of(CommitmentStatus.UNFULFILLED);
    }
    if (known && plain.contains(StatusCue.REAFFIRMED)) {
      return Optional.of(CommitmentStatus.REAFFIRMED);
    }
    if (plain.contains(StatusCue.PROPOSED)) {
      return Optional.of(CommitmentStatus.PROPOSED);
    }
    if (plain.contains(StatusCue.FULFILLED) || kept) {
      return Optional.of(CommitmentStatus.FULFILLED);
    }
    return Optional.empty();
  }
}
