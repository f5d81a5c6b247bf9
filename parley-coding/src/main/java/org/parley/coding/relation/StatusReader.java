package org.parley.coding.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
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

  StatusReader(Codebook codebook) {
    this.cues = new CueFinder<>(codebook, StatusCue.lexicons());
    this.moods = new MoodReader(codebook);
    this.bearing = new Bearing(codebook, "commitment.part");
    this.negations = Set.copyOf(codebook.lexicon("negation"));
    this.modals = Set.copyOf(codebook.lexicon("commitment.modal"));
  }

  List<Cue<StatusCue>> cues(Scene scene) {
    return cues.find(scene);
  }

  Optional<CommitmentStatus> status(
      Scene scene, List<Cue<StatusCue>> all, AgreementFinder.Named agreement) {
    Set<StatusCue> plain = EnumSet.noneOf(StatusCue.class);
    boolean undone = false;
    boolean kept = false;
    for (Cue<StatusCue> cue : all) {
      if (!isOf(scene, cue, agreement)) {
        continue;
      }
      boolean negated =
          scene.isNegated(cue.match(), negations) ^ moods.isDenied(scene.sentence(), cue.token());
      switch (cue.kind()) {
        case FULFILLED -> undone |= negated;
        case VIOLATED -> kept |= negated;
        case UNFULFILLED, REAFFIRMED, PROPOSED -> {}
      }
      if (!negated) {
        plain.add(isWanted(scene, cue) ? StatusCue.REAFFIRMED : cue.kind());
      }
    }
    return together(agreement.known(), plain, undone, kept);
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
