package org.parley.coding.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.EntityKind;
import org.parley.language.Mention;

/** The mentions of one sentence by the tokens that head and make them. */
final class SentenceActors {
  private final Map<Integer, Mention> byHead = new HashMap<>();
  private final Map<Integer, Mention> byToken = new HashMap<>();

  SentenceActors(ParseTree tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      byHead.merge(mention.head(), mention, SentenceActors::wider);
      for (int i = 0; i < tree.size(); i++) {
        if (mention.name().contains(tree.token(i).span())) {
          byToken.merge(i, mention, SentenceActors::wider);
        }
      }
    }
  }

  private static Mention wider(Mention a, Mention b) {
    boolean placeA = a.kind() == EntityKind.PLACE;
    if (placeA != (b.kind() == EntityKind.PLACE)) {
      return placeA ? b : a;
    }
    return b.span().length() > a.span().length() ? b : a;
  }

  Optional<Mention> headedBy(int token) {
    return Optional.ofNullable(byHead.get(token));
  }

  /** The mention whose naming part covers the token. */
  Optional<Mention> naming(int token) {
    return Optional.ofNullable(byToken.get(token));
  }
}
