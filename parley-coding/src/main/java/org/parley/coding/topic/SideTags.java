package org.parley.coding.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.Side;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;

/**
 * Marks the words that name an actor of a side with the side: a phrase "@rus must" matches whoever
 * of the side is named, and "we" where an official of it speaks; "@own" matches the speaker's own
 * side.
 */
final class SideTags {
  /** What a tag begins with. */
  static final char MARK = '@';

  /** What names the speaker's own side, or the speaker as one of several. */
  private static final String OWN = "@own";

  private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "ours");

  private final Set<String> sides;

  SideTags(Codebook codebook) {
    this.sides = codebook.sides().stream().map(Side::code).collect(Collectors.toSet());
  }

  /** The tag of a side of the case; empty for any other. */
  Optional<String> tag(String side) {
    return sides.contains(side)
        ? Optional.of(MARK + side.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The units of one sentence with their tags. */
  List<Unit> mark(AnnotatedText text, int sentence, List<Unit> units, Optional<String> speaker) {
    Map<Integer, String> heads = new TreeMap<>();
    for (Mention mention : text.mentionsIn(sentence)) {
      tag(mention.actor().side()).ifPresent(t -> heads.put(mention.head(), t));
    }
    Optional<String> own = speaker.flatMap(this::tag);
    List<Unit> out = new ArrayList<>(units);
    for (int i = 0; i < out.size(); i++) {
      Unit unit = out.get(i);
      boolean we = FIRST_PERSON.stream().anyMatch(unit::is);
      Optional<String> tag = we ? own : Optional.ofNullable(heads.get(unit.token()));
      Set<String> words = new TreeSet<>(unit.words());
      tag.ifPresent(words::add);
      if (we || (tag.isPresent() && tag.equals(own))) {
        words.add(OWN);
      }
      out.set(i, new Unit(unit.token(), unit.span(), words, unit.pos()));
    }
    return out;
  }

  static boolean isOwn(String word) {
    return word.equals(OWN);
  }

  /** A unit that stands before the first word for an actor understood there. */
  static Unit understood(String tag, Span before) {
    return new Unit(-1, new Span(before.begin(), before.begin()), Set.of(tag), "");
  }
}
