package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.Proposition;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Sentence;
import org.parley.record.Act;
import org.parley.record.Position;
import org.parley.record.PositionValue;

/**
 * Which propositions an utterance is for or against. Every topic group must have a phrase in it;
 * then the votes of its words are counted ({@link VoteReader}). A tie is against, for supporting
 * words often only name the matter ("any attempt to impose sanctions is unacceptable"). A content
 * that only asks ("whether …"), and a cue that leaves open what its speaker holds, are no position.
 */
final class PositionRules {
  private record Rules(
      Proposition proposition, List<PhraseIndex<String>> topic, VoteReader votes) {}

  private final List<Rules> rules = new ArrayList<>();
  private final PassageReader passages;
  private final AttitudeReader attitudes;
  private final PhraseIndex<String> questions;

  PositionRules(Codebook codebook) {
    this.passages = new PassageReader(codebook);
    this.attitudes = new AttitudeReader(codebook);
    VoteWords words = new VoteWords(codebook);
    for (Proposition p : codebook.propositions()) {
      rules.add(
          new Rules(p, p.topic().stream().map(PhraseIndex::of).toList(), new VoteReader(p, words)));
    }
    this.questions = PhraseIndex.of(codebook.lexicon("position.question"));
  }

  /** Positions in the order of the codebook's propositions. */
  List<Position> positions(AnnotatedText text, Utterance utterance) {
    List<Position> positions = new ArrayList<>();
    List<Sentence> sentences = sentences(text, utterance.content());
    if (sentences.isEmpty()) {
      return positions;
    }
    List<Unit> opening = passages.units(text, sentences.get(0), utterance, true);
    Attitude attitude = attitudes.of(text, utterance, opening);
    Attitude held = attitude;
    if (attitude == Attitude.OPEN
        || questions.find(opening).stream().anyMatch(m -> m.begin() == 0)) {
      return positions;
    }
    if (attitude == Attitude.DENIED && attitudes.isOwnDeed(text, utterance, opening)) {
      opening = passages.withDoer(opening, utterance.side());
    }
    if (attitude == Attitude.DENIED) {
      Optional<List<Unit>> none = passages.withNone(opening);
      attitude = none.isPresent() ? Attitude.OWN : attitude;
      opening = none.orElse(opening);
    }
    List<Passage> content = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean first = content.isEmpty();
      List<Unit> units = first ? opening : passages.units(text, sentence, utterance, false);
      boolean denied = first && held != Attitude.OWN;
      content.add(passages.passage(text, sentence, units, utterance.side(), denied));
    }
    List<Unit> before =
        held == Attitude.OWN ? passages.before(text, utterance, opening) : List.of();
    for (Rules rule : rules) {
      if (onTopic(rule, content, before)) {
        value(rule, content, attitude, utterance.act())
            .ifPresent(v -> positions.add(new Position(rule.proposition().id(), v)));
      }
    }
    return positions;
  }

  private static List<Sentence> sentences(AnnotatedText text, List<Span> spans) {
    return text.sentences().stream()
        .filter(s -> spans.stream().anyMatch(span -> span.overlaps(s.span())))
        .toList();
  }

  /**
   * Every group has a phrase in the content; where that only points to its matter or is a verdict
   * alone ("as a threat"), in the words before it.
   */
  private static boolean onTopic(Rules rule, List<Passage> content, List<Unit> before) {
    return rule.topic().stream()
        .allMatch(
            group -> content.stream().anyMatch(p -> group.anyIn(p.units())) || group.anyIn(before));
  }

  private static Optional<PositionValue> value(
      Rules rule, List<Passage> content, Attitude attitude, Act act) {
    Votes votes = Votes.NONE;
    for (Passage passage : content) {
      boolean first = passage == content.get(0);
      Votes found = rule.votes().read(passage, first ? attitude : Attitude.OWN);
      if (found.isEmpty() && first) {
        found = rule.votes().wanted(passage, attitude, act);
      }
      votes = votes.plus(found);
    }
    if (votes.isEmpty()) {
      return Optional.empty();
    }
    if (votes.only()) {
      return Optional.of(PositionValue.CONDITIONAL);
    }
    if (votes.opposing() >= votes.supporting()) {
      return Optional.of(PositionValue.AGAINST);
    }
    boolean depends = (act == Act.CONDITION || act == Act.COMMIT) && votes.ifs();
    return Optional.of(depends ? PositionValue.CONDITIONAL : PositionValue.FOR);
  }
}
