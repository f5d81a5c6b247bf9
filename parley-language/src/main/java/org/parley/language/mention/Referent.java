package org.parley.language.mention;

import java.util.Locale;
import java.util.Optional;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Gender;
import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * Somebody who is mentioned in a document, in whatever form.
 *
 * @param plural true for groups and peoples
 * @param description title and appositive as the text has them, in lower case; may be empty
 */
record Referent(
    Actor actor,
    EntityKind kind,
    Voice voice,
    Gender gender,
    boolean plural,
    String description,
    Optional<Entity> entity) {
  /** How the name of a voice without a name begins. */
  static final String UNNAMED = "unnamed: ";

  Referent withGender(Gender known) {
    return new Referent(actor, kind, voice, known, plural, description, entity);
  }

  /** The same actor, under another description. */
  Referent described(String as) {
    return new Referent(actor, kind, voice, gender, plural, as, entity);
  }

  /** Whether the text calls the referent so. */
  boolean isDescribedAs(String lemma) {
    return contains(description, lemma);
  }

  boolean isUnnamed() {
    return actor.name().startsWith(UNNAMED);
  }

  /** Two mentions are of the same actor if name and code agree. */
  String key() {
    return actor.name() + "|" + actor.code();
  }

  String surname() {
    String name = actor.name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether a role noun ("senator") describes the referent, by its office or the text. */
  boolean hasRole(String lemma) {
    return contains(actor.role().orElse("").toLowerCase(Locale.ROOT), lemma)
        || contains(description, lemma)
        || entity.isPresent()
            && entity.get().tenures().stream()
                .anyMatch(t -> contains(t.role().toLowerCase(Locale.ROOT), lemma));
  }

  private static boolean contains(String text, String lemma) {
    int at = text.indexOf(lemma);
    while (at >= 0) {
      int end = at + lemma.length();
      boolean whole =
          (at == 0 || !Character.isLetter(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetter(text.charAt(end)));
      if (whole) {
        return true;
      }
      at = text.indexOf(lemma, at + 1);
    }
    return false;
  }
}
