package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Frame;
import org.parley.language.Token;

/** What hangs on a reporting verb as its content: a class per frame, tried in a fixed order. */
final class ContentFinder {
  private final ClauseContent clauses = new ClauseContent();
  private final ObjectContent objects;

  ContentFinder(Words words) {
    this.objects = new ObjectContent(words);
  }

  /** Every content of a cue that its frames allow; the rules prefer the first. */
  List<Content> of(Cue cue) {
    Set<Frame> frames = cue.entry().frames();
    List<Content> found = new ArrayList<>();
    if (frames.contains(Frame.CLAUSE) || frames.contains(Frame.QUOTATION)) {
      clauses.of(cue).ifPresent(found::add);
    }
    if (frames.contains(Frame.INFINITIVE)) {
      objects.infinitive(cue).ifPresent(found::add);
    }
    if (frames.contains(Frame.AS)) {
      objects.as(cue).ifPresent(found::add);
    }
    if (frames.contains(Frame.PREPOSITION)) {
      objects.preposition(cue).ifPresent(found::add);
    }
    if (frames.contains(Frame.NOUN_PHRASE)) {
      objects.nounPhrase(cue).ifPresent(found::add);
    }
    return found;
  }

  /** Whom a verb addresses: "told reporters", "urged Norland", "said to". */
  static Optional<Source> addressee(Cue cue, Optional<Token> object) {
    return object.map(o -> new Source(cue.tree(), o.index()));
  }

  /** The verb's subtree without what is below one of its complements. */
  static BitSet cueClause(Tree tree, int v, BitSet complement) {
    BitSet out = tree.subtree(v);
    out.andNot(complement);
    return out;
  }
}
