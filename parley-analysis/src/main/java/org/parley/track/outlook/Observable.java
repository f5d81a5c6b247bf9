package org.parley.track.outlook;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.record.ChannelState;

/** What of an outlook the record can show, as data that a view puts into words. */
public sealed interface Observable {

  /**
   * The share of conflictual events among all between two sides, in the time meant against the year
   * before it was said.
   *
   * @param one code of a side, before {@code other} in order
   */
  record Balance(String one, String other) implements Observable {
    public Balance {
      if (one.compareTo(other) >= 0) {
        throw new IllegalArgumentException(
            "sides of a balance must differ and stand in order, got " + one + ", " + other);
      }
    }
  }

  /**
   * Reports that a channel is in one of some states.
   *
   * @param expected whether the outlook says that it comes, or that it does not
   */
  record Channel(String channel, Set<ChannelState> states, boolean expected) implements Observable {
    public Channel {
      states = Set.copyOf(states);
      if (states.isEmpty()) {
        throw new IllegalArgumentException("states of an observable channel must not be empty");
      }
    }
  }

  /**
   * Events of one kind by one actor's side toward another's.
   *
   * @param root first two digits of the CAMEO code
   * @param target side acted on; empty where the outlook names none
   * @param expected whether the outlook says that it comes, or that it does not
   */
  record Act(String root, String source, Optional<String> target, boolean expected)
      implements Observable {
    public Act {
      Objects.requireNonNull(root, "root");
      if (!root.matches("[0-9]{2}")) {
        throw new IllegalArgumentException("root must be two digits, got " + root);
      }
    }
  }
}
