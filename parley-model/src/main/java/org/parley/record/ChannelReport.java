package org.parley.record;

import java.util.Objects;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.document.Span;

/**
 * What a sentence says of a channel of dialogue.
 *
 * @param channel id of the codebook's channel, or "other: …"
 * @param date of the change or meeting, where the text tells it
 */
public record ChannelReport(
    Provenance provenance, String channel, ChannelState state, Optional<PartialDate> date)
    implements CodedRecord {
  public ChannelReport {
    Objects.requireNonNull(provenance, "provenance");
    if (channel.isBlank()) {
      throw new IllegalArgumentException("channel must not be blank");
    }
    Objects.requireNonNull(state, "state");
  }

  @Override
  public Kind kind() {
    return Kind.CHANNEL;
  }

  @Override
  public Span anchor() {
    return provenance.evidence();
  }

  @Override
  public String discriminator() {
    return channel + "=" + state.label();
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.channel().apply(this);
  }
}
