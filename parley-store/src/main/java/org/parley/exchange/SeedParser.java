package org.parley.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.document.Document;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.record.Act;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.ChannelReport;
import org.parley.record.ChannelState;
import org.parley.record.CodedRecord;
import org.parley.record.CommitmentReport;
import org.parley.record.CommitmentStatus;
import org.parley.record.CommonGround;
import org.parley.record.Direction;
import org.parley.record.Disagreement;
import org.parley.record.Event;
import org.parley.record.Outlook;
import org.parley.record.Position;
import org.parley.record.PositionValue;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Realis;
import org.parley.record.RedLine;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

/** Reference records whose places are substrings to records. */
final class SeedParser {
  /** The lists of a reference file. */
  enum Section {
    STATEMENTS,
    EVENTS,
    CHANNELS,
    COMMITMENTS,
    RED_LINES,
    OUTLOOKS,
    COMMON_GROUND,
    DISAGREEMENTS;

    String field() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Stands for an actor that the reference leaves open. */
  private static final String UNKNOWN = "unknown";

  private final Document document;

  SeedParser(Document document) {
    this.document = document;
  }

  CodedRecord parse(Section section, Fields f) throws FormatException {
    Span evidence = locate(f.text("evidence"));
    Provenance from =
        new Provenance(
            document.id(),
            evidence,
            evidence.of(document.text()),
            OptionalDouble.empty(),
            "reference",
            f.texts("issues"),
            f.filled("asserted_by").orElse(Provenance.DOCUMENT),
            "");
    return switch (section) {
      case STATEMENTS -> statement(f, from);
      case EVENTS -> event(f, from);
      case CHANNELS ->
          new ChannelReport(
              from, f.text("channel"), f.label("state", ChannelState::parse), date(f));
      case COMMITMENTS ->
          new CommitmentReport(
              from,
              f.text("agreement"),
              f.label("status", CommitmentStatus::parse),
              f.texts("parties"),
              date(f));
      case RED_LINES ->
          new RedLine(
              from,
              f.text("holder"),
              find(f.optional("condition"), Optional.of(evidence)).orElse(evidence));
      case OUTLOOKS ->
          new Outlook(
              from,
              f.text("by"),
              f.label("direction", Direction::parse),
              f.filled("horizon"),
              f.filled("condition"));
      case COMMON_GROUND -> new CommonGround(from, f.text("issue"), f.texts("parties"));
      case DISAGREEMENTS -> new Disagreement(from, f.text("issue"), f.texts("parties"));
    };
  }

  private Statement statement(Fields f, Provenance from) throws FormatException {
    Optional<Span> near = Optional.of(from.evidence());
    List<Span> content = new ArrayList<>();
    for (String piece : f.texts("content")) {
      find(Optional.of(piece), near).ifPresent(content::add);
    }
    if (content.isEmpty()) {
      content.add(from.evidence());
    }
    List<Position> positions = new ArrayList<>();
    for (Fields position : f.objects("positions")) {
      positions.add(
          new Position(
              position.text("proposition"), position.label("value", PositionValue::parse)));
    }
    return new Statement(
        from,
        new Actor(
            f.text("speaker"),
            "",
            Optional.empty(),
            f.text("side"),
            f.filled("role"),
            find(f.optional("speaker_text"), near)),
        f.label("voice", Voice::parse),
        find(f.optional("cue"), near),
        content,
        f.label("kind", Quotation::parse),
        f.filled("addressee"),
        f.texts("about"),
        f.label("act", Act::parse),
        f.label("stance", Stance::parse),
        positions,
        Certainty.STATED);
  }

  private Event event(Fields f, Provenance from) throws FormatException {
    Optional<String> target = f.filled("target");
    return new Event(
        from,
        find(f.optional("trigger"), Optional.of(from.evidence())).orElse(from.evidence()),
        actor(f.filled("source").orElse(UNKNOWN)),
        target.map(SeedParser::actor),
        f.text("cameo"),
        f.filled("plover"),
        Optional.empty(),
        quad(f.text("cameo")),
        // The reference leaves the Goldstein value to the code.
        0,
        f.label("realis", Realis::parse),
        f.label("certainty", Certainty::parse),
        date(f),
        date(f).map(PartialDate::precision),
        Optional.empty(),
        Optional.empty());
  }

  /** The quad class of a root: 01-05, 06-09, 10-14, 15-20. */
  private static int quad(String cameo) throws FormatException {
    if (!cameo.matches("[0-9]{2,4}")) {
      throw new FormatException("cameo must be 2 to 4 digits, got \"" + cameo + "\"");
    }
    int root = Integer.parseInt(cameo.substring(0, 2));
    if (root <= 5) {
      return 1;
    }
    if (root <= 9) {
      return 2;
    }
    return root <= 14 ? 3 : 4;
  }

  /** A date the records can carry; the references also have words such as "last week". */
  private static Optional<PartialDate> date(Fields f) throws FormatException {
    return f.optional("date").flatMap(PartialDate::parse);
  }

  private static Actor actor(String name) {
    return new Actor(name, name, Optional.empty(), name, Optional.empty(), Optional.empty());
  }

  private Optional<Span> find(Optional<String> piece, Optional<Span> near) {
    return piece.filter(p -> !p.isEmpty()).flatMap(p -> nearest(p, near));
  }

  private Span locate(String piece) throws FormatException {
    return nearest(piece, Optional.empty())
        .orElseThrow(
            () ->
                new FormatException(
                    "\"" + Fields.shorten(piece) + "\" does not stand in " + document.id()));
  }

  private Optional<Span> nearest(String piece, Optional<Span> near) {
    String text = document.text();
    Optional<Span> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int at = text.indexOf(piece); at >= 0 && !piece.isEmpty(); ) {
      int distance = near.isEmpty() ? 0 : distance(near.get(), at);
      if (distance < least) {
        least = distance;
        best = Optional.of(new Span(at, at + piece.length()));
      }
      at = text.indexOf(piece, at + 1);
    }
    return best;
  }

  private static int distance(Span near, int at) {
    return near.contains(at) ? 0 : Math.min(Math.abs(at - near.begin()), Math.abs(at - near.end()));
  }
}
