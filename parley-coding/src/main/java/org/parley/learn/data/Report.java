package org.parley.learn.data;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one outlet wrote of an event, in a sentence or headline.
 *
 * @param outlet a name of the training codebook, which says whose the outlet is
 * @param published day of publication
 */
public record Report(String outlet, LocalDate published, String text) {
  public Report {
    Objects.requireNonNull(published, "published");
    if (outlet.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException(
          "outlet and text of a report must not be blank, got \""
              + outlet
              + "\", \""
              + text
              + "\"");
    }
  }
}
