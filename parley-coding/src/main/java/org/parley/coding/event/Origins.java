package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.EntityKind;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.record.Actor;

/** Of which state somebody or something is that only words behind it tell. For one sentence. */
final class Origins {
  /** Letters of a state's code. */
  private static final int STATE = 3;

  private final Arguments arguments;
  private final Words words;
  private final SentenceActors mentions;

  Origins(Arguments arguments, Words words, SentenceActors mentions) {
    this.arguments = arguments;
    this.words = words;
    this.mentions = mentions;
  }

  /**
   * Somebody whose state is only said behind: "Arlo Venn of Norland", "President Venn of Norland",
   * "two jets from Norland", "a mortar fired from Norland".
   */
  Optional<Actor> stateOf(Mention mention) {
    Actor actor = mention.actor();
    boolean group = mention.form() == MentionForm.GROUP;
    if (!actor.code().isBlank() && !mentions.isSector(actor.code())
        || actor.code().isBlank() && (group || mention.kind() != EntityKind.PERSON)) {
      return Optional.empty();
    }
    List<Integer> places = new ArrayList<>(arguments.prepositional(mention.head(), "of"));
    if (group) {
      places.addAll(arguments.prepositional(mention.head(), "from"));
      places.addAll(places(mention.head()));
    }
    return places.stream()
        .flatMap(p -> mentions.headedBy(p).stream())
        .filter(m -> m.kind() == EntityKind.STATE && m.form() == MentionForm.NAME)
        .map(Mention::actor)
        .filter(s -> s.code().length() == STATE)
        .findFirst()
        .map(
            s ->
                new Actor(
                    actor.name(),
                    s.code() + actor.code(),
                    s.country(),
                    s.side(),
                    actor.role(),
                    Optional.of(mention.span())));
  }

  /** "Rockets fired from Norland", "ships registered in Sudmark": whence a thing comes. */
  List<Integer> places(int token) {
    List<Integer> out = new ArrayList<>(2);
    for (int participle : arguments.tree().children(token, "acl")) {
      for (String link : List.of("from", "in")) {
        if (words.origin.contains(arguments.tree().lemma(participle) + "-" + link)) {
          out.addAll(arguments.prepositional(participle, link));
        }
      }
    }
    return out;
  }
}
