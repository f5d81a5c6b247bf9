package org.parley.language.mention;

import java.util.Optional;
import org.parley.codebook.AgentNoun;
import org.parley.codebook.Gender;

/**
 * What the text says of a person beside the name.
 *
 * @param text title and appositive as written, without the name
 * @param noun the agent noun that names the role
 * @param former true for a role that has ended
 * @param country ISO 3166-1 alpha-3 of the country named with the role; empty if none
 * @param base code of the state or body that the role belongs to; empty if none
 * @param institute sector of a named institute, outlet or company that the person belongs to
 */
record Description(
    String text,
    Optional<AgentNoun> noun,
    boolean former,
    Optional<String> country,
    String base,
    Optional<String> institute,
    Gender gender) {
  static final Description NONE =
      new Description(
          "", Optional.empty(), false, Optional.empty(), "", Optional.empty(), Gender.UNKNOWN);

  boolean tellsRole() {
    return noun.isPresent() || institute.isPresent();
  }

  /** The same, of a country that the text does not name. */
  Description of(String iso3) {
    return new Description(text, noun, former, Optional.of(iso3), iso3, institute, gender);
  }

  /** The first that tells something, with the gender of either. */
  Description or(Description other) {
    Description main = tellsRole() || text.length() >= other.text.length() ? this : other;
    Description rest = main == this ? other : this;
    return new Description(
        main.text.isEmpty() ? rest.text : main.text,
        main.noun,
        main.former,
        main.country.isPresent() ? main.country : rest.country,
        main.base.isEmpty() ? rest.base : main.base,
        main.institute,
        main.gender == Gender.UNKNOWN ? rest.gender : main.gender);
  }
}
