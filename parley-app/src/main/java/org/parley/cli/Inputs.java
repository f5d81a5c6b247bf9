package org.parley.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.document.PartialDate;
import org.parley.reading.LanguagePolicy;
import org.parley.reading.ReadLimits;
import org.parley.reading.ReadSettings;
import picocli.CommandLine.Option;

/** What is told of the documents on the command line. */
final class Inputs {
  @Option(
      names = "--date",
      paramLabel = "YYYY[-MM[-DD]]",
      description = "Publication date of every document, whatever else says so.")
  private @Nullable String date;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of every document, whatever else says so.")
  private @Nullable String outlet;

  /** What the reader is to do; {@code languages} says whether it passes over other languages. */
  ReadSettings settings(LanguagePolicy languages) {
    Optional<PartialDate> day = Optional.ofNullable(date).map(Inputs::date);
    Optional<String> name = Optional.ofNullable(outlet).map(String::strip);
    if (name.isPresent() && name.get().isEmpty()) {
      throw UserException.badArgument("--outlet is blank; give the outlet's name or leave it out");
    }
    return new ReadSettings(day, name, languages, ReadLimits.standard());
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text)
        .orElseThrow(
            () ->
                UserException.badArgument(
                    "--date is \"" + text + "\"; it must be YYYY, YYYY-MM or YYYY-MM-DD"));
  }
}
