package org.parley.record;

import java.util.function.Function;
import org.parley.document.Span;

/** One coded thing. Every kind has its place in {@link #fold}, so a new kind fails to compile. */
public sealed interface CodedRecord
    permits Statement,
        Event,
        ChannelReport,
        CommitmentReport,
        RedLine,
        Outlook,
        CommonGround,
        Disagreement {
  Provenance provenance();

  Kind kind();

  /** The span that identifies the record within its kind: content, trigger, or the evidence. */
  Span anchor();

  /** What tells two records of one kind and anchor apart: the speaker, the channel, the issue … */
  String discriminator();

  /** Stable id: see {@link RecordId}. */
  default String id() {
    return RecordId.of(this);
  }

  <R> R fold(Cases<R> cases);

  /** One function for each kind. */
  record Cases<R>(
      Function<Statement, R> statement,
      Function<Event, R> event,
      Function<ChannelReport, R> channel,
      Function<CommitmentReport, R> commitment,
      Function<RedLine, R> redLine,
      Function<Outlook, R> outlook,
      Function<CommonGround, R> commonGround,
      Function<Disagreement, R> disagreement) {}
}
