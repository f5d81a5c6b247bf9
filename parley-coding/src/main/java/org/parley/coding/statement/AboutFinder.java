package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Token;
import org.parley.record.Actor;
import org.parley.record.Stance;

/**
 * Whom a content is about: the actors it names. A content that names nobody is about the sides that
 * the text around it speaks of; one on relations ("dialogue", "both sides") about the other side
 * too; one in conflict is about the others, not about the speaker's own side.
 */
final class AboutFinder {
  private static final int PARAGRAPHS_BACK = 2;
  private static final int MOST_SIDES = 2;

  private final ActorCodes codes;
  private final PhraseList mutual;
  private final NamedSides sides;

  AboutFinder(Codebook codebook, ActorCodes codes) {
    this.codes = codes;
    this.mutual = new PhraseList(codebook, "statement.mutual");
    this.sides = new NamedSides(codebook);
  }

  /**
   * Codes in the order of their first mention.
   *
   * @param blamed whom the cue itself names: "accused Y of"
   */
  List<String> of(
      DocumentView doc,
      List<Span> content,
      List<Token> words,
      Sentences range,
      Actor speaker,
      Stance stance,
      Optional<Actor> blamed) {
    Set<String> out = new LinkedHashSet<>();
    blamed.flatMap(codes::of).ifPresent(out::add);
    for (int s = range.first(); s <= range.last(); s++) {
      for (Mention mention : doc.mentionsIn(s)) {
        boolean inside = content.stream().anyMatch(c -> c.contains(mention.name()));
        boolean actor =
            mention.kind() != EntityKind.OUTLET && !NamedSides.isPlaceName(doc, mention);
        if (inside && actor) {
          codes.of(mention.actor()).ifPresent(out::add);
        }
      }
    }
    Optional<String> own = codes.of(speaker);
    boolean conflict = stance == Stance.CONFLICTUAL;
    boolean onRelations = !mutual.in(words).isEmpty();
    boolean onlyOwn = own.isPresent() && out.equals(Set.of(own.get()));
    if (out.isEmpty() || (conflict && onlyOwn) || (onRelations && out.size() == 1)) {
      for (String side : sidesAround(doc, range.first())) {
        if (out.size() < MOST_SIDES) {
          out.add(side);
        }
      }
    }
    if (conflict && out.size() > 1) {
      own.ifPresent(out::remove);
    }
    return new ArrayList<>(out);
  }

  /** The case's sides by how often the paragraph and those before it name them. */
  private List<String> sidesAround(DocumentView doc, int sentence) {
    int paragraph = doc.tree(sentence).sentence().paragraph();
    List<Mention> mentions = new ArrayList<>();
    for (int s = sentence; s >= 0; s--) {
      if (paragraph - doc.tree(s).sentence().paragraph() > PARAGRAPHS_BACK) {
        break;
      }
      mentions.addAll(doc.mentionsIn(s));
    }
    return sides.in(doc, mentions);
  }
}
