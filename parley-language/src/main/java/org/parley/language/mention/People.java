package org.parley.language.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.document.PartialDate;

/**
 * The persons named in one document, by full name and by surname, with what the text says of them.
 * Filled in a first pass over the document, asked in a second.
 */
final class People {
  private static final Pattern INITIAL = Pattern.compile(" \\p{Lu}\\. ");
  private static final int SHORTEST = 3;
  private final Map<String, Person> byKey = new LinkedHashMap<>();
  private final Map<String, List<String>> keysBySurname = new HashMap<>();
  private final Map<String, List<Entity>> knownBySurname;
  private final Surnames surnames;

  People(Map<String, List<Entity>> knownBySurname, Surnames surnames) {
    this.knownBySurname = knownBySurname;
    this.surnames = surnames;
  }

  /** Persons of a codebook by surname. */
  static Map<String, List<Entity>> bySurname(Codebook codebook, Surnames surnames) {
    Map<String, List<Entity>> index = new HashMap<>();
    for (Entity entity : codebook.entities()) {
      if (entity.kind() == EntityKind.PERSON && entity.name().contains(" ")) {
        for (String surname : surnames.of(entity)) {
          index.computeIfAbsent(surname, key -> new ArrayList<>()).add(entity);
        }
      }
    }
    return index;
  }

  /** A name in capitals as names are written: "ILVA DORN" as "Ilva Dorn". */
  static String inSmallLetters(String name) {
    boolean shouted = name.length() > SHORTEST && name.chars().noneMatch(Character::isLowerCase);
    if (!shouted) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    boolean opens = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(opens ? c : Character.toLowerCase(c));
      opens = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** Notes a person of the codebook. */
  void add(Entity entity, Description description) {
    add("#" + entity.id(), new Person(entity.name(), Optional.of(entity), description));
  }

  /** Notes a person by full name; "Ilva M. Dorn" is the codebook's Ilva Dorn. */
  void add(String name, Description description) {
    String plain = INITIAL.matcher(name).replaceAll(" ");
    Optional<Entity> known =
        plain.equals(name)
            ? Optional.empty()
            : knownBySurname.getOrDefault(Surnames.last(plain), List.of()).stream()
                .filter(e -> e.name().equals(plain))
                .findFirst();
    add(name, new Person(known.map(Entity::name).orElse(name), known, description));
  }

  private void add(String key, Person person) {
    Person known = byKey.get(key);
    if (known == null) {
      byKey.put(key, person);
      for (String surname : surnames.of(person)) {
        keysBySurname.computeIfAbsent(surname, unused -> new ArrayList<>()).add(key);
      }
    } else {
      byKey.put(key, known.with(person.description()));
    }
  }

  /** More about a person that was found by surname. */
  void describe(Person person, Description description) {
    String key = person.entity().map(e -> "#" + e.id()).orElse(person.name());
    byKey.computeIfPresent(key, (unused, known) -> known.with(description));
  }

  /** The person as noted, for a name of the codebook. */
  Optional<Person> find(Entity entity) {
    return Optional.ofNullable(byKey.get("#" + entity.id()));
  }

  Optional<Person> find(String name) {
    return Optional.ofNullable(byKey.get(name));
  }

  boolean isSurname(String word) {
    return keysBySurname.containsKey(word);
  }

  /** The last noted person with a surname. */
  Optional<Person> bySurname(String surname) {
    List<String> keys = keysBySurname.get(surname);
    return keys == null
        ? Optional.empty()
        : Optional.ofNullable(byKey.get(keys.get(keys.size() - 1)));
  }

  /**
   * A person of the codebook by surname alone: the only one with an office at the date, and of the
   * base if the title names one.
   */
  Optional<Entity> knownBySurname(String surname, String base, Optional<PartialDate> date) {
    List<Entity> inOffice =
        knownBySurname.getOrDefault(surname, List.of()).stream()
            .filter(e -> e.officeAt(date).isPresent())
            .filter(e -> base.isEmpty() || belongs(e, base, date))
            .toList();
    return inOffice.size() == 1 ? Optional.of(inOffice.get(0)) : Optional.empty();
  }

  /** The one country of all persons of the codebook with a surname. */
  Optional<String> countryOf(String surname) {
    List<String> countries =
        knownBySurname.getOrDefault(surname, List.of()).stream()
            .map(e -> e.country().orElse(""))
            .distinct()
            .toList();
    return countries.size() == 1 && !countries.get(0).isEmpty()
        ? Optional.of(countries.get(0))
        : Optional.empty();
  }

  private static boolean belongs(Entity entity, String base, Optional<PartialDate> date) {
    return entity.officeAt(date).map(t -> t.code().startsWith(base)).orElse(false)
        || entity.country().map(base::startsWith).orElse(false);
  }
}
