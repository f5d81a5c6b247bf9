package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.coding.judge.Option;
import org.parley.coding.judge.Question;
import org.parley.coding.model.Features;
import org.parley.document.Span;
import org.parley.language.Token;

/** Chooses whose words they are among the noun phrases of a sentence. */
final class SourceChooser {
  private static final int FARTHEST = 25;
  private static final int MOST = 10;
  private static final Set<String> PART_OF_NAME =
      Set.of("compound", "nn", "amod", "det", "num", "nummod", "nmod", "dobj", "attr");

  private final SpeakerTest speakers;

  SourceChooser(Words words) {
    this.speakers = new SpeakerTest(words);
  }

  /** The source of a cue's content; the rule's stays unless the judge knows a better one. */
  Optional<Source> choose(DocumentView doc, Cue cue, Content content, Optional<Source> byRule) {
    List<Source> sources = new ArrayList<>();
    byRule.ifPresent(sources::add);
    for (Token token : cue.tree().sentence().tokens()) {
      boolean near = Math.abs(token.index() - cue.head()) <= FARTHEST && sources.size() < MOST;
      if (near && isCandidate(doc, cue, content.tokens(), token)) {
        Source source = new Source(cue.tree(), token.index());
        if (byRule.filter(r -> r.head() == source.head()).isEmpty()) {
          sources.add(source);
        }
      }
    }
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      boolean ruled = i == 0 && byRule.isPresent();
      Source source = sources.get(i);
      Span head = cue.tree().token(source.head()).span();
      options.add(Option.of(features(doc, cue, content, source, ruled), List.of(head), ruled));
    }
    OptionalInt pick = doc.judge().pick(Question.SOURCE, cue.span(), options);
    return pick.isPresent() ? Optional.of(sources.get(pick.getAsInt())) : Optional.empty();
  }

  private boolean isCandidate(DocumentView doc, Cue cue, BitSet content, Token token) {
    boolean nominal = token.pos().startsWith("N") || token.pos().equals("PRP");
    return nominal
        && !PART_OF_NAME.contains(token.relation())
        && !cue.tokens().contains(token.index())
        && !content.get(token.index())
        && doc.speechAt(token).isEmpty()
        && speakers.maySpeak(doc, new Source(cue.tree(), token.index()));
  }

  private Features features(
      DocumentView doc, Cue cue, Content content, Source source, boolean byRule) {
    Tree tree = cue.tree();
    Token head = tree.token(source.head());
    int v = cue.head();
    String side = source.head() < v ? "before" : "after";
    String path = path(tree, v, source.head());
    Features out = new Features().add("bias").addIf(byRule, "byrule");
    out.add("side", side).add("rel", head.relation()).add("path", path);
    out.add("form", SourceWords.form(doc, source));
    out.addIf(speakers.speaks(doc, source), "speaks");
    out.addCount("far", Math.abs(source.head() - v));
    out.addIf(head.head() == v, "own");
    out.addIf(commaBetween(tree, source.head(), v), "comma");
    out.addIf(SourceFinder.isPassive(tree, v), "passive");
    out.cross("byrule=" + byRule, List.of("rule=" + content.rule(), "side=" + side));
    out.cross("rel=" + head.relation(), List.of("side=" + side, "pos=" + tree.token(v).pos()));
    return out;
  }

  private static boolean commaBetween(Tree tree, int one, int other) {
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      if (tree.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** The relations from the cue up to the nearest common ancestor and down to the noun. */
  private static String path(Tree tree, int v, int noun) {
    List<Integer> up = tree.path(v);
    StringBuilder down = new StringBuilder();
    int steps = 0;
    for (int k = noun; k >= 0 && steps <= 3; k = tree.token(k).head(), steps++) {
      int at = up.indexOf(k);
      if (at >= 0) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(3, at); i++) {
          out.append('^').append(tree.token(up.get(i)).relation());
        }
        return out.append(down).toString();
      }
      down.insert(0, "/" + tree.token(k).relation());
    }
    return "far";
  }
}
