package org.parley.language;

import java.util.Objects;
import org.parley.codebook.EntityKind;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * A place where an actor is mentioned, with the actor as resolved at the document's date.
 *
 * @param span the whole noun phrase that names it ("Russia's envoy to NATO Alexander Grushko")
 * @param name the naming part of {@code span} ("Alexander Grushko")
 * @param sentence index of the sentence
 * @param head token index of the syntactic head in that sentence
 * @param actor its {@code text} is {@code span}
 * @param voice how the actor is counted as a speaker
 */
public record Mention(
    Span span,
    Span name,
    int sentence,
    int head,
    MentionForm form,
    EntityKind kind,
    Actor actor,
    Voice voice) {
  public Mention {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(voice, "voice");
    if (!span.contains(name)) {
      throw new IllegalArgumentException("name " + name + " must lie in span " + span);
    }
  }
}
