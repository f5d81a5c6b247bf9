package org.parley.coding.event;

import java.util.Optional;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.Realis;

/** An event before it gets its provenance and what follows from its code. */
record Draft(
    String code,
    String rule,
    int head,
    Span trigger,
    Actor source,
    Optional<Actor> target,
    Realis realis,
    Certainty certainty,
    String assertedBy,
    Match match) {}
