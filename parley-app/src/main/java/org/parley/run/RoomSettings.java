package org.parley.run;

import java.nio.file.Path;
import org.parley.language.annotate.ParseScope;

/**
 * What opening the rooms depends on beside the codebook.
 *
 * @param parse which sentences are parsed
 * @param home folder for prepared language models
 * @param models which trained models decide what rules leave open
 */
public record RoomSettings(ParseScope parse, Path home, Models models) {
  /** The settings of a run as shipped. */
  public static RoomSettings shipped(Path home) {
    return new RoomSettings(ParseScope.CANDIDATES, home, new Models(Models.SHIPPED));
  }
}
