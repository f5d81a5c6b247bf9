package org.parley.track.position;

import java.util.ArrayList;
import java.util.List;

/**
 * Named speakers of different sides whose last values exclude each other, officials or not. An
 * expert is counted for no side by it: it tells who contradicts whom, not how the sides stand.
 *
 * @param backers those for it that somebody of another side is against, by voice and name
 * @param opponents those against it that somebody of another side is for
 */
public record SpeakerOpposition(List<PositionHistory> backers, List<PositionHistory> opponents) {
  public SpeakerOpposition {
    backers = List.copyOf(backers);
    opponents = List.copyOf(opponents);
    if (backers.isEmpty() != opponents.isEmpty()) {
      throw new IllegalArgumentException(
          "backers and opponents must both have somebody or neither, got "
              + backers.size()
              + " and "
              + opponents.size());
    }
  }

  /** Among speakers who belong to one of the sides. */
  public static SpeakerOpposition of(List<String> sides, List<PositionHistory> speakers) {
    List<PositionHistory> named =
        speakers.stream()
            .filter(s -> s.holder().isNamed() && sides.contains(s.holder().side()))
            .toList();
    List<PositionHistory> backers = having(named, HeldValue.FOR);
    List<PositionHistory> opponents = having(named, HeldValue.AGAINST);
    return new SpeakerOpposition(across(backers, opponents), across(opponents, backers));
  }

  public boolean isEmpty() {
    return backers.isEmpty();
  }

  private static List<PositionHistory> having(List<PositionHistory> all, HeldValue value) {
    return all.stream().filter(s -> s.value() == value).toList();
  }

  private static List<PositionHistory> across(
      List<PositionHistory> those, List<PositionHistory> against) {
    List<PositionHistory> out = new ArrayList<>();
    for (PositionHistory one : those) {
      if (against.stream().anyMatch(o -> !o.holder().side().equals(one.holder().side()))) {
        out.add(one);
      }
    }
    return out;
  }
}
