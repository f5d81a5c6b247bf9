package org.parley.coding.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Side;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Token;

/**
 * The case's sides by how often a text names them as actors. Where something lies or happens names
 * no actor: a dateline, "in Norland", "the Ardane Accords"; but "in Ardane" can stand for the
 * capital of a side that is bound by an agreement of the case. A side that is bound by none of the
 * case's agreements, such as the place that they are about or a host, comes after those that are
 * bound.
 */
final class NamedSides {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "off", "around", "across", "through", "inside", "outside");
  private static final Set<String> PART_OF_NAME = Set.of("compound", "nn");

  private final Set<String> sides = new TreeSet<>();
  private final Set<String> bound = new TreeSet<>();

  NamedSides(Codebook codebook) {
    codebook.sides().stream().map(Side::code).forEach(sides::add);
    codebook.agreements().forEach(a -> bound.addAll(a.parties()));
    bound.retainAll(sides);
  }

  /** Codes of the sides that the mentions name, the most named first. */
  List<String> in(DocumentView doc, List<Mention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      String side = mention.actor().side();
      boolean capital = mention.form() == MentionForm.CAPITAL && bound.contains(side);
      if (sides.contains(side) && (capital || !isWhere(doc, mention))) {
        counts.merge(side, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> isUnbound(e.getKey()))
                .thenComparing(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isUnbound(String side) {
    return !bound.isEmpty() && !bound.contains(side);
  }

  /** Whether a mention tells where something lies or happens, not who does or meets with it. */
  static boolean isWhere(DocumentView doc, Mention mention) {
    if (isPlaceName(doc, mention)) {
      return true;
    }
    Tree tree = doc.tree(mention.sentence());
    Token head = tree.token(mention.head());
    Optional<Token> above = tree.sentence().headOf(head);
    boolean located =
        head.relation().equals("pobj") && above.filter(p -> WHERE.contains(p.lemma())).isPresent();
    return located && mention.kind() == EntityKind.STATE;
  }

  /** Whether a mention is by name a place: a coast, a capital in a dateline or in another name. */
  static boolean isPlaceName(DocumentView doc, Mention mention) {
    if (mention.kind() == EntityKind.PLACE) {
      return true;
    }
    Tree tree = doc.tree(mention.sentence());
    Token head = tree.token(mention.head());
    if (mention.head() < Dateline.length(tree)) {
      return true;
    }
    if (mention.form() != MentionForm.CAPITAL) {
      return false;
    }
    Optional<Token> above = tree.sentence().headOf(head);
    boolean within =
        PART_OF_NAME.contains(head.relation())
            && above.filter(n -> n.pos().startsWith("NNP")).isPresent();
    boolean located =
        head.relation().equals("pobj") && above.filter(p -> WHERE.contains(p.lemma())).isPresent();
    return within || located;
  }
}
