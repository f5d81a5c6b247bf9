package org.parley.coding.statement;

import java.util.BitSet;
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

  /** The content of a cue; {@code source} is its speaker in the sentence, if it has one. */
  Optional<Content> of(Cue cue) {
    Set<Frame> frames = cue.entry().frames();
    Optional<Content> found = Optional.empty();
    if (frames.contains(Frame.CLAUSE) || frames.contains(Frame.QUOTATION)) {
      found = clauses.of(cue);
    }
    if (found.isEmpty() && frames.contains(Frame.INFINITIVE)) {
      found = objects.infinitive(cue);
    }
    if (found.isEmpty() && frames.contains(Frame.AS)) {
      found = objects.as(cue);
    }
    if (found.isEmpty() && frames.contains(Frame.PREPOSITION)) {
      found = objects.preposition(cue);
    }
    if (found.isEmpty() && frames.contains(Frame.NOUN_PHRASE)) {
      found = objects.nounPhrase(cue);
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
