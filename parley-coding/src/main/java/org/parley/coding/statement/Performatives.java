package org.parley.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.CueClass;
import org.parley.record.Act;

/** Acts that a speaker performs inside what is said: "we call on", "said it rejected". */
final class Performatives {
  private static final Set<String> CAN_PERFORM = Set.of("", "must", "can", "would");

  private final CueLexicon cues;
  private final PhraseList never;

  Performatives(Codebook codebook) {
    this.cues = new CueLexicon(codebook);
    this.never = new PhraseList(codebook, "statement.act.never-performed");
  }

  /** The first such act. */
  Optional<Act> act(List<Deed> done) {
    return done.stream()
        .filter(d -> d.isOwn() && d.pronoun() && !d.negated())
        .filter(d -> CAN_PERFORM.contains(d.modal()) && !d.is(never))
        .flatMap(d -> act(d).stream())
        .findFirst();
  }

  /** The act of a verb by the longest cue that begins with it. */
  Optional<Act> act(Deed deed) {
    int at = deed.at().get(0);
    for (CueLexicon.Entry entry : cues.startingWith(CueClass.VERB, deed.verb().lemma())) {
      if (follows(deed, at, entry.rest())) {
        return Optional.of(entry.cue().act()).filter(a -> a != Act.ASSERT && a != Act.PREDICT);
      }
    }
    return Optional.empty();
  }

  private static boolean follows(Deed deed, int at, List<String> rest) {
    for (int k = 0; k < rest.size(); k++) {
      int next = at + 1 + k;
      if (next >= deed.sentence().size()
          || !deed.sentence().get(next).lemma().equals(rest.get(k))) {
        return false;
      }
    }
    return true;
  }
}
