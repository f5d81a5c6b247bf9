package org.parley.track.ask;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.CodedRecord;
import org.parley.track.Report;

/**
 * What one side asks of others, offers, makes conditional, undertakes or refuses, however often it
 * was said.
 *
 * @param side of the speakers
 * @param addressees codes of the sides it is put to, in the order of the sides
 * @param named true where the text says to whom; false where the addressees are only those whom it
 *     is about
 * @param issues of all sayings
 * @param sayings oldest first, undated last; never empty
 * @param answers oldest first, undated last; contradicting ones stand side by side
 * @param withdrawn where the speaker's own side took it back
 */
public record Ask(
    String side,
    AskType type,
    List<String> addressees,
    boolean named,
    List<String> issues,
    List<Saying> sayings,
    List<Answer> answers,
    Optional<Report<? extends CodedRecord>> withdrawn) {
  public Ask {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(withdrawn, "withdrawn");
    addressees = List.copyOf(addressees);
    issues = List.copyOf(issues);
    sayings = List.copyOf(sayings);
    answers = List.copyOf(answers);
    if (sayings.isEmpty()) {
      throw new IllegalArgumentException("sayings of an ask of " + side + " must not be empty");
    }
    if (addressees.contains(side)) {
      throw new IllegalArgumentException("side " + side + " must not ask itself");
    }
  }

  /** The saying that stands: the newest dated one, else the last. */
  public Saying newest() {
    Saying newest = sayings.get(sayings.size() - 1);
    for (Saying saying : sayings) {
      newest = saying.published().isPresent() ? saying : newest;
    }
    return newest;
  }

  /** When it was first made; empty where nothing is dated. */
  public Optional<PartialDate> first() {
    return sayings.get(0).published();
  }

  /** When it was last made; empty where nothing is dated. */
  public Optional<PartialDate> last() {
    return newest().published();
  }
}
