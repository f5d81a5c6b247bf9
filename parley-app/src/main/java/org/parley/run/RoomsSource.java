package org.parley.run;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.parley.codebook.Codebook;
import org.parley.language.annotate.ParseScope;

/** Opens what a run codes with. */
public interface RoomsSource {
  /**
   * Rooms for one codebook.
   *
   * @param scope which sentences are parsed
   * @param home folder for prepared language models
   * @param progress is told, in words for people, when preparing takes a while
   */
  Rooms open(Codebook codebook, ParseScope scope, Path home, Consumer<String> progress);
}
