package org.parley.reading;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;

/**
 * How a run reads.
 *
 * @param date publication date of every document, before all that is found in it
 * @param outlet outlet of every document, before all that is found in it
 */
public record ReadSettings(
    Optional<PartialDate> date,
    Optional<String> outlet,
    LanguagePolicy languages,
    ReadLimits limits) {
  public ReadSettings {
    outlet.ifPresent(
        name -> {
          if (name.isBlank()) {
            throw new IllegalArgumentException("outlet must not be blank");
          }
        });
    Objects.requireNonNull(languages, "languages");
    Objects.requireNonNull(limits, "limits");
  }

  /** Nothing given, standard limits. */
  public static ReadSettings of(LanguagePolicy languages) {
    return new ReadSettings(Optional.empty(), Optional.empty(), languages, ReadLimits.standard());
  }
}
