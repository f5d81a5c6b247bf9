package org.parley.codebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.Layer.RawPredicate;
import org.parley.record.Act;
import org.parley.record.Stance;

/** Reads what is said and done: reporting cues, event codes and predicates. */
final class SpeechSections {
  private static final Pattern CAMEO = Pattern.compile("(0[1-9]|1[0-9]|20)[0-9]{0,2}");

  private SpeechSections() {}

  static Optional<ReportingCue> cue(FieldReader in) {
    String lemma = in.phrase("lemma");
    CueClass cueClass = in.choice("class", CueClass.class);
    Act act = in.choice("act", Act.class);
    Stance stance = in.choice("stance", Stance.class, Stance.NEUTRAL);
    List<Frame> frames = in.choices("frames", Frame.class);
    List<String> prepositions = in.phrases("prepositions");
    if (frames.contains(Frame.PREPOSITION) && prepositions.isEmpty()) {
      in.problem("prepositions", "is missing; the frame preposition needs them");
    }
    Set<Frame> set = EnumSet.noneOf(Frame.class);
    set.addAll(frames);
    return in.build(() -> new ReportingCue(lemma, cueClass, act, stance, set, prepositions));
  }

  static Optional<CameoCode> cameo(FieldReader in) {
    String code = in.text("code");
    if (!code.isEmpty() && !CAMEO.matcher(code).matches()) {
      in.problem("code", "must be a root 01 to 20 with up to two more digits, got " + code);
    }
    String label = in.text("label");
    int quad = (int) in.number("quad", 1, 4);
    double goldstein = in.number("goldstein", -10, 10);
    Optional<String> plover = in.optionalText("plover");
    Optional<String> mode = in.optionalText("mode");
    return in.build(() -> new CameoCode(code, label, quad, goldstein, plover, mode));
  }

  static Optional<RawPredicate> predicate(FieldReader in) {
    String cameo = in.text("cameo");
    List<Located<String>> verbs = in.locatedTexts("verbs");
    List<Located<String>> nouns = in.locatedTexts("nouns");
    List<String> examples = in.texts("examples");
    return in.build(() -> new RawPredicate(cameo, verbs, nouns, examples));
  }
}
