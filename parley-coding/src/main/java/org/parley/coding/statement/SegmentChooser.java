package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.judge.Option;
import org.parley.coding.judge.Question;
import org.parley.coding.model.Features;
import org.parley.document.Span;
import org.parley.language.Token;

/**
 * Draws the boundary of a content stretch by stretch: what stands between two commas, dashes or
 * semicolons belongs to it or does not.
 */
final class SegmentChooser {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private SegmentChooser() {}

  /** The content's tokens with stretches taken in and left out as the judge says. */
  static BitSet refine(DocumentView doc, Cue cue, Source source, Content content, BitSet tokens) {
    Tree tree = cue.tree();
    List<Segment> segments = segments(doc, tree);
    if (segments.size() < 2) {
      return tokens;
    }
    int top = top(tree, tokens);
    BitSet out = (BitSet) tokens.clone();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean ruled = segment.share(tokens) * 2 > segment.length();
      boolean near =
          ruled
              || (i > 0 && segments.get(i - 1).share(tokens) > 0)
              || (i + 1 < segments.size() && segments.get(i + 1).share(tokens) > 0);
      boolean fixed = segment.quoted() || segment.holds(cue) || segment.holds(source.head());
      if (near && !fixed && !segment.holds(top)) {
        Features features = features(tree, cue, content, tokens, segment, ruled, segments.size());
        Option option = Option.of(features, List.of(segment.span(tree)), ruled);
        boolean in = doc.judge().accept(Question.SEGMENT, cue.span(), option).yes();
        if (in != ruled) {
          out.set(segment.from(), segment.to(), in);
        }
      }
    }
    return out.isEmpty() ? tokens : out;
  }

  /** The first of the tokens whose head is none of them: what is said hangs on it. */
  private static int top(Tree tree, BitSet tokens) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int head = tree.token(i).head();
      if ((head < 0 || !tokens.get(head)) && !tree.isPunctuation(i)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Segment> segments(DocumentView doc, Tree tree) {
    List<Segment> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tree.size(); i++) {
      boolean quoted = i < tree.size() && doc.speechAt(tree.token(i)).isPresent();
      if (i == tree.size() || (isSeparator(tree, i) && !quoted)) {
        if (i > from) {
          boolean marks = !doc.speechIn(new Segment(from, i, false).span(tree)).isEmpty();
          out.add(new Segment(from, i, marks));
        }
        from = i + 1;
      }
    }
    return out;
  }

  private static boolean isSeparator(Tree tree, int i) {
    String form = tree.token(i).form();
    return tree.isComma(i) || form.equals(";") || form.equals(":");
  }

  private static Features features(
      Tree tree,
      Cue cue,
      Content content,
      BitSet tokens,
      Segment segment,
      boolean ruled,
      int count) {
    int from = segment.from();
    Token first = tree.token(from);
    String in = "in=" + ruled;
    Token top = segment.top(tree);
    String above =
        top.head() < 0
            ? "root"
            : tokens.get(top.head()) ? "content" : top.head() == cue.head() ? "cue" : "other";
    Optional<Token> mark = tree.child(top.index(), "mark", "advmod");
    boolean finite = false;
    for (int i = from; i < segment.to(); i++) {
      finite |= FINITE.contains(tree.token(i).pos());
    }
    String side = segment.to() <= cue.head() ? "before" : "after";
    Features out = new Features().add("bias").add(in);
    List<String> about = new ArrayList<>();
    about.add("rel=" + top.relation());
    about.add("above=" + above);
    about.add("rel=" + top.relation() + "/above=" + above);
    about.add("first=" + first.pos());
    about.add("word=" + first.lemma());
    about.add("side=" + side);
    about.add("rule=" + content.rule());
    about.add("finite=" + finite);
    about.add("toend=" + (segment.to() >= tree.size() - 1));
    about.add("open=" + (from == 0));
    mark.ifPresent(m -> about.add("mark=" + m.lemma()));
    about.forEach(out::add);
    out.cross(in, about);
    out.cross("side=" + side + "/rule=" + content.rule(), about.subList(0, 4));
    out.addCount("words", segment.length()).addCount("segments", count);
    out.addIf(from > 0, "mark=" + tree.token(Math.max(0, from - 1)).form());
    return out;
  }

  /** Tokens {@code [from, to)} between two marks; {@code quoted} if words of a quotation are in. */
  private record Segment(int from, int to, boolean quoted) {
    int length() {
      return to - from;
    }

    int share(BitSet tokens) {
      return tokens.get(from, to).cardinality();
    }

    boolean holds(int token) {
      return from <= token && token < to;
    }

    boolean holds(Cue cue) {
      return cue.tokens().stream().anyMatch(this::holds);
    }

    Span span(Tree tree) {
      return tree.token(from).span().union(tree.token(to - 1).span());
    }

    /** The first token whose head stands outside. */
    Token top(Tree tree) {
      for (int i = from; i < to; i++) {
        Token token = tree.token(i);
        if (!holds(token.head()) && !tree.isPunctuation(i)) {
          return token;
        }
      }
      return tree.token(from);
    }
  }
}
