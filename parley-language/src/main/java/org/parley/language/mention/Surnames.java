package org.parley.language.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;

/**
 * Which part of a full name stands for the person alone. It is the last, but the first of persons
 * from countries that write the family name first (lexicon {@code mention.family-name-first}).
 * Immutable.
 */
final class Surnames {
  private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III");
  private static final int ARTICLE = 3;
  private final Set<String> familyNameFirst;

  Surnames(Codebook codebook) {
    this.familyNameFirst = Set.copyOf(codebook.lexicon("mention.family-name-first"));
  }

  /** The surname of a person of the codebook, and without an Arabic article. */
  List<String> of(Entity person) {
    String name = person.name();
    boolean first = person.country().filter(this::isFamilyNameFirst).isPresent();
    return first ? List.of(name.substring(0, name.indexOf(' '))) : of(name);
  }

  private boolean isFamilyNameFirst(String country) {
    return familyNameFirst.contains(country.toLowerCase(Locale.ROOT));
  }

  /** The surname of somebody of whom only the name is known. */
  static List<String> of(String name) {
    String surname = last(name);
    String lower = surname.toLowerCase(Locale.ROOT);
    boolean article = lower.startsWith("al-") || lower.startsWith("el-");
    return article ? List.of(surname, surname.substring(ARTICLE)) : List.of(surname);
  }

  /** The last word that is no "Jr" or "III". */
  static String last(String name) {
    String rest = name;
    int blank = rest.lastIndexOf(' ');
    while (blank > 0 && SUFFIXES.contains(rest.substring(blank + 1))) {
      rest = rest.substring(0, blank);
      blank = rest.lastIndexOf(' ');
    }
    return rest.substring(blank + 1);
  }

  /** Of a person as noted in a document. */
  List<String> of(Person person) {
    Optional<Entity> entity = person.entity().filter(e -> e.name().contains(" "));
    return entity.isPresent() ? of(entity.get()) : of(person.name());
  }
}
