package org.parley.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.parley.document.DatePrecision;
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

/** Records with every field in every state, from a seed. */
final class RandomRecords {
  private final Random random;
  private final Document document;

  RandomRecords(long seed) {
    random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 300) {
      text.append(random.nextInt(5) == 0 ? "\uD83D\uDD4A " : "Norland said „so“.\n");
    }
    document = Document.of("folder/doc " + seed + ".txt", text.toString());
  }

  Document document() {
    return document;
  }

  List<CodedRecord> records(int count) {
    List<CodedRecord> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(record(pick(Kind.values())));
    }
    return out;
  }

  private CodedRecord record(Kind kind) {
    Provenance from = provenance();
    return switch (kind) {
      case STATEMENT ->
          new Statement(
              from,
              actor(),
              pick(Voice.values()),
              maybe(span()),
              List.of(span(), span()),
              pick(Quotation.values()),
              maybe("SUD"),
              List.of("NOR", "SUD").subList(0, random.nextInt(3)),
              pick(Act.values()),
              pick(Stance.values()),
              List.of(new Position("talks-should-go-on", pick(PositionValue.values()))),
              pick(Certainty.values()));
      case EVENT -> event(from);
      case CHANNEL -> new ChannelReport(from, "Council", pick(ChannelState.values()), date());
      case COMMITMENT ->
          new CommitmentReport(
              from,
              "Halmar accord",
              pick(CommitmentStatus.values()),
              List.of("NOR"),
              List.of("Ilva Dorn", "Tomas Ile").subList(0, random.nextInt(3)),
              List.of("NOR", "SUD").subList(0, random.nextInt(3)),
              date());
      case RED_LINE -> new RedLine(from, "SUD", span());
      case OUTLOOK ->
          new Outlook(from, "Ilva Dorn", pick(Direction.values()), maybe("2027"), maybe("if so"));
      case COMMON_GROUND -> new CommonGround(from, "fishing", List.of("NOR", "SUD"));
      case DISAGREEMENT -> new Disagreement(from, "strait", List.of());
    };
  }

  private Event event(Provenance from) {
    Optional<PartialDate> date = date();
    return new Event(
        from,
        span(),
        actor(),
        maybe(actor()),
        "163",
        maybe("SANCTION"),
        maybe("embargo"),
        1 + random.nextInt(4),
        random.nextInt(41) / 2.0 - 10,
        pick(Realis.values()),
        pick(Certainty.values()),
        date,
        date.map(d -> random.nextBoolean() ? DatePrecision.WEEK : d.precision()),
        maybe("Halmar"),
        maybe("e-0123456789ab"));
  }

  private Provenance provenance() {
    Span span = span();
    return new Provenance(
        document.id(),
        span,
        span.of(document.text()),
        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble()),
        "rule \"quoted\"",
        List.of("trade", "other").subList(0, random.nextInt(3)),
        random.nextBoolean() ? Provenance.DOCUMENT : "Ilva Dorn",
        "halmar@0123456789ab");
  }

  private Actor actor() {
    return new Actor(
        "Ilva Dorn", "NORGOV", maybe("NOR"), "NOR", maybe("Foreign Minister"), maybe(span()));
  }

  private Optional<PartialDate> date() {
    return maybe(random.nextBoolean() ? PartialDate.of(2016) : PartialDate.of(2016, 4));
  }

  /** A span that does not cut a surrogate pair. */
  private Span span() {
    String text = document.text();
    int points = text.codePointCount(0, text.length());
    int begin = random.nextInt(points);
    int end = begin + random.nextInt(points - begin + 1);
    return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
