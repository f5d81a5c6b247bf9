package org.parley.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.document.Span;

/**
 * An attributed proposition: who said what to whom.
 *
 * @param cue the reporting words; empty for a quotation that stands without any
 * @param content one span for each unbroken piece, in text order, without outer quotation marks
 * @param addressee code of the actor whom the words are directed to or demand something of
 * @param about codes of the actors whom the content is about
 */
public record Statement(
    Provenance provenance,
    Actor speaker,
    Voice voice,
    Optional<Span> cue,
    List<Span> content,
    Quotation quotation,
    Optional<String> addressee,
    List<String> about,
    Act act,
    Stance stance,
    List<Position> positions,
    Certainty certainty)
    implements CodedRecord {
  public Statement {
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(certainty, "certainty");
    content = List.copyOf(content);
    about = List.copyOf(about);
    positions = List.copyOf(positions);
    if (content.isEmpty()) {
      throw new IllegalArgumentException(
          "content of a statement by " + speaker.name() + " must not be empty");
    }
  }

  @Override
  public Kind kind() {
    return Kind.STATEMENT;
  }

  @Override
  public Span anchor() {
    return content.get(0);
  }

  @Override
  public String discriminator() {
    return speaker.text().map(s -> s.begin() + "-" + s.end()).orElse(speaker.name());
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.statement().apply(this);
  }
}
