package org.parley.run;

import java.util.function.Consumer;
import org.parley.codebook.Codebook;

/** Opens what a run codes with. */
public interface RoomsSource {
  /**
   * Rooms for one codebook.
   *
   * @param progress is told, in words for people, when preparing takes a while
   */
  Rooms open(Codebook codebook, RoomSettings settings, Consumer<String> progress);
}
