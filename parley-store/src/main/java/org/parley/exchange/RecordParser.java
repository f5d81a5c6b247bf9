package org.parley.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.document.DatePrecision;
import org.parley.document.Document;
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
import org.parley.record.Kind;
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

/** One JSON object of records of one document to a record. */
final class RecordParser {
  private final Document document;
  private final CodePoints points;

  RecordParser(Document document) {
    this.document = document;
    this.points = CodePoints.of(document.text());
  }

  CodedRecord parse(Fields f) throws FormatException {
    Kind kind = f.label("kind", Kind::parse);
    Provenance from = provenance(f);
    return switch (kind) {
      case STATEMENT -> statement(f, from);
      case EVENT -> event(f, from);
      case CHANNEL ->
          new ChannelReport(
              from, f.text("channel"), f.label("state", ChannelState::parse), f.date("date"));
      case COMMITMENT ->
          new CommitmentReport(
              from,
              f.text("agreement"),
              f.label("status", CommitmentStatus::parse),
              f.texts("parties"),
              f.texts("claimants"),
              f.texts("obligors"),
              f.date("date"));
      case RED_LINE -> new RedLine(from, f.text("holder"), required(f, "condition"));
      case OUTLOOK ->
          new Outlook(
              from,
              f.text("by"),
              f.label("direction", Direction::parse),
              f.filled("horizon"),
              f.filled("condition"));
      case COMMON_GROUND -> new CommonGround(from, f.text("issue"), f.texts("parties"));
      case DISAGREEMENT -> new Disagreement(from, f.text("issue"), f.texts("parties"));
    };
  }

  private Provenance provenance(Fields f) throws FormatException {
    Span evidence = required(f, "evidence");
    return new Provenance(
        document.id(),
        evidence,
        evidence.of(document.text()),
        f.has("confidence") ? OptionalDouble.of(f.number("confidence")) : OptionalDouble.empty(),
        f.filled("rule").orElse("reference"),
        f.texts("issues"),
        f.filled("asserted_by").orElse(Provenance.DOCUMENT),
        f.filled("codebook").orElse(""));
  }

  private Statement statement(Fields f, Provenance from) throws FormatException {
    Fields speaker = f.object("speaker");
    List<Position> positions = new ArrayList<>();
    for (Fields position : f.objects("positions")) {
      positions.add(
          new Position(
              position.text("proposition"), position.label("value", PositionValue::parse)));
    }
    return new Statement(
        from,
        actor(speaker),
        speaker.label("voice", Voice::parse),
        f.span("cue", points),
        f.spans("content", points),
        f.label("quotation", Quotation::parse),
        f.filled("addressee"),
        f.texts("about"),
        f.label("act", Act::parse),
        f.label("stance", Stance::parse),
        positions,
        f.has("certainty") ? f.label("certainty", Certainty::parse) : Certainty.STATED);
  }

  private Event event(Fields f, Provenance from) throws FormatException {
    return new Event(
        from,
        required(f, "trigger"),
        actor(f.object("source")),
        f.has("target") ? Optional.of(actor(f.object("target"))) : Optional.empty(),
        f.text("cameo"),
        f.filled("plover"),
        f.filled("mode"),
        (int) f.number("quad"),
        f.number("goldstein"),
        f.label("realis", Realis::parse),
        f.label("certainty", Certainty::parse),
        f.date("date"),
        f.has("date_precision")
            ? Optional.of(f.label("date_precision", RecordParser::precision))
            : Optional.empty(),
        f.filled("place"),
        f.filled("response_to"));
  }

  private Actor actor(Fields f) throws FormatException {
    return new Actor(
        f.text("name"),
        f.optional("code").orElse(""),
        f.filled("country"),
        f.text("side"),
        f.filled("role"),
        f.span("text", points));
  }

  private Span required(Fields f, String field) throws FormatException {
    return f.span(field, points)
        .orElseThrow(() -> new FormatException("field " + field + " is missing"));
  }

  private static Optional<DatePrecision> precision(String label) {
    for (DatePrecision precision : DatePrecision.values()) {
      if (precision.label().equals(label)) {
        return Optional.of(precision);
      }
    }
    return Optional.empty();
  }
}
