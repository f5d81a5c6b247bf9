package org.parley.record;

/** State of a channel of dialogue, or a wish about it. */
public enum ChannelState implements Labelled {
  OPEN,
  MEETING,
  SUSPENDED,
  RESUMED,
  PROPOSED,
  DECLINED,
  CLOSED;

  /** True for the states that a channel is in; meetings happen, proposals are wishes. */
  public boolean setsState() {
    return switch (this) {
      case OPEN, SUSPENDED, CLOSED, RESUMED -> true;
      case MEETING, PROPOSED, DECLINED -> false;
    };
  }

  /** The constant with this label; see {@link Labelled#parse}. */
  public static java.util.Optional<ChannelState> parse(String label) {
    return Labelled.parse(ChannelState.class, label);
  }
}
