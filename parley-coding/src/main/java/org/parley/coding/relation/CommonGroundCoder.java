package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.coding.topic.PhraseIndex;
import org.parley.coding.topic.PhraseMatch;
import org.parley.coding.topic.TopicCoder;
import org.parley.document.Span;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.CommonGround;

/** Issues on which a sentence shows the sides agreeing or sharing an interest. */
final class CommonGroundCoder implements ReadingCoder {
  /** A list of shared issues is short. */
  private static final int MOST = 4;

  private static final int REACH = 4;
  private static final Set<String> AMONG = Set.of("among", "amongst", "between", "within");

  private final SharedIssues issues;
  private final PhraseIndex<String> cues;
  private final PhraseIndex<String> verbs;
  private final PhraseIndex<String> together;
  private final MoodReader moods;
  private final Set<String> negations;

  CommonGroundCoder(Codebook codebook, TopicCoder topics) {
    this.issues = new SharedIssues(codebook, topics);
    this.cues = PhraseIndex.of(codebook.lexicon("common.cue"));
    this.verbs = PhraseIndex.of(codebook.lexicon("common.verb"));
    this.together = PhraseIndex.of(codebook.lexicon("relation.sides"));
    this.moods = new MoodReader(codebook);
    this.negations = Set.copyOf(codebook.lexicon("negation"));
  }

  @Override
  public List<CommonGround> code(Reading reading) {
    List<CommonGround> found = new ArrayList<>();
    for (int s = 0; s < reading.scenes().size(); s++) {
      Scene scene = reading.scenes().get(s);
      for (PhraseMatch<String> cue : cues.longest(scene.units())) {
        if (reading.concernsSides(s)
            && reading.parties(s).size() >= 2
            && isShared(reading, scene, cue)) {
          add(reading, s, scene.span(cue), found);
          break;
        }
      }
    }
    return found;
  }

  private void add(Reading reading, int s, Span cue, List<CommonGround> found) {
    String by = reading.assertedBy(s, cue);
    for (String issue : issues.of(reading, s, cue, MOST)) {
      found.add(
          new CommonGround(
              reading.provenance(s, "common-ground/shared", List.of(issue), by),
              issue,
              reading.parties(s)));
    }
  }

  private boolean isShared(Reading reading, Scene scene, PhraseMatch<String> cue) {
    int head = scene.head(cue);
    if (scene.isNegated(cue, negations)) {
      return false;
    }
    Mood mood = moods.of(scene.sentence(), head);
    if (mood == Mood.ASKED || mood == Mood.CONDITION) {
      return false;
    }
    if (isWithinOneSide(reading, scene, head)) {
      return false;
    }
    boolean verb = verbs.find(scene.units()).stream().anyMatch(v -> v.overlaps(cue));
    if (verb && mood != Mood.FACT) {
      return false;
    }
    return (reading.isFocused() && !verb) || isOfBoth(reading, scene, head);
  }

  /** "Consensus among allies": all named below the word belong to one side. */
  private static boolean isWithinOneSide(Reading reading, Scene scene, int head) {
    Sentence sentence = scene.sentence();
    Set<String> below = new TreeSet<>();
    for (Token prep : sentence.children(head)) {
      if (AMONG.contains(prep.lemma())) {
        reading.mentions(sentence.index()).stream()
            .filter(m -> sentence.isBelow(m.head(), prep.index()))
            .forEach(m -> below.add(m.actor().side()));
      }
    }
    return below.size() == 1;
  }

  /** Both sides, or a word for them together, hang on the word. */
  private boolean isOfBoth(Reading reading, Scene scene, int head) {
    return reading.sidesNear(scene, head, REACH).size() >= 2
        || together.find(scene.units()).stream()
            .anyMatch(t -> Syntax.distance(scene.sentence(), head, scene.head(t)) <= 2);
  }
}
