package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.coding.model.Features;
import org.parley.language.Token;
import org.parley.record.Act;
import org.parley.record.Stance;
import org.parley.record.Voice;

/**
 * What speaks for an act or a tone: the rules' answer, the cue's own act, the words of the content.
 * Names of actors are left out, so that no side has a tone of its own.
 */
final class LabelFeatures {
  private static final int OPENING = 6;

  private LabelFeatures() {}

  static Features of(
      Draft draft, List<Token> content, List<Deed> done, Act act, Stance stance, Voice voice) {
    Features out = new Features();
    String ruled = "act=" + act;
    String tone = "stance=" + stance;
    String own = "own=" + draft.act();
    String cue = draft.entry().map(e -> e.lemma()).orElse("none");
    out.add("bias").add(ruled).add(tone).add(own).add(ruled + "/" + tone).add(own + "/" + ruled);
    out.add("own", draft.act() + "/" + draft.tone()).add("cue", cue);
    out.add("rule", draft.rule()).add("voice", voice.name());
    out.cross(ruled, List.of("voice=" + voice, "cue=" + cue));
    for (Deed deed : done) {
      out.add("deed", deed.doer() + "/" + deed.verb().lemma());
    }
    Set<String> words = new TreeSet<>();
    List<Token> plain = new ArrayList<>();
    for (Token token : content) {
      boolean named = token.pos().startsWith("NNP") || !token.name().equals("O");
      boolean capital = token.index() > 0 && Character.isUpperCase(token.form().charAt(0));
      if (token.form().matches("[\\p{L}'’-]+") && !named && !capital) {
        plain.add(token);
      }
    }
    for (int i = 0; i < plain.size(); i++) {
      String word = word(plain.get(i));
      words.add("w=" + word);
      if (i > 0) {
        words.add("w=" + word(plain.get(i - 1)) + "_" + word);
      }
      if (i < OPENING) {
        words.add("o=" + word);
      }
      if (plain.get(i).pos().equals("MD") || plain.get(i).relation().equals("neg")) {
        out.cross("has=" + word, List.of(own));
      }
    }
    words.forEach(out::add);
    return out;
  }

  private static String word(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
