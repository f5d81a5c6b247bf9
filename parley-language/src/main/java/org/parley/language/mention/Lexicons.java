package org.parley.language.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;

/**
 * The codebook's word lists for mentions; a list that the codebook does not have is empty.
 * Immutable.
 *
 * @param bodies nouns for an organisation already named: "alliance"
 * @param states nouns for a state already named: "country"
 * @param governments agent nouns for the state itself: "government"
 * @param rulers agent nouns that mean the state itself in the plural: "leaders"
 * @param persons last words of agent nouns for one person: "minister"
 * @param anyone agent nouns that describe any person of their voice: "official"
 * @param companies last words of the names of companies: "Ltd"
 * @param quantities nouns that count others: "group", "majority"
 * @param former words that end an office: "former"
 * @param courtesies titles of courtesy, with the gender they tell
 */
record Lexicons(
    Set<String> bodies,
    Set<String> states,
    Set<String> governments,
    Set<String> rulers,
    Set<String> persons,
    Set<String> anyone,
    Set<String> companies,
    Set<String> quantities,
    Set<String> former,
    Map<String, Gender> courtesies) {

  static Lexicons of(Codebook codebook) {
    Map<String, Gender> courtesies = new HashMap<>();
    list(codebook, "mention.title-male").forEach(t -> courtesies.put(t, Gender.MALE));
    list(codebook, "mention.title-female").forEach(t -> courtesies.put(t, Gender.FEMALE));
    return new Lexicons(
        new HashSet<>(list(codebook, "mention.body")),
        new HashSet<>(list(codebook, "mention.state")),
        new HashSet<>(list(codebook, "mention.government")),
        new HashSet<>(list(codebook, "mention.government-plural")),
        new HashSet<>(list(codebook, "mention.person")),
        new HashSet<>(list(codebook, "mention.anyone")),
        new HashSet<>(list(codebook, "mention.company")),
        new HashSet<>(list(codebook, "mention.quantity")),
        new HashSet<>(list(codebook, "mention.former")),
        courtesies);
  }

  Lexicons {
    bodies = Set.copyOf(bodies);
    states = Set.copyOf(states);
    governments = Set.copyOf(governments);
    rulers = Set.copyOf(rulers);
    persons = Set.copyOf(persons);
    anyone = Set.copyOf(anyone);
    companies = Set.copyOf(companies);
    quantities = Set.copyOf(quantities);
    former = Set.copyOf(former);
    courtesies = Map.copyOf(courtesies);
  }

  /** Whether an agent noun means one person. */
  boolean isPerson(String lemma) {
    return persons.contains(lemma.substring(lemma.lastIndexOf(' ') + 1)) || anyone.contains(lemma);
  }

  /** Whether the last word of a name tells a company. */
  boolean isCompany(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return companies.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  static List<String> list(Codebook codebook, String name) {
    return codebook.lexicons().getOrDefault(name, List.of());
  }
}
