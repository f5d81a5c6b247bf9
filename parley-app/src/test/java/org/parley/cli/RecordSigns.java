package org.parley.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;

/**
 * Everything that a record codes, without the places in the text, as one line.
 *
 * @param naming what names and codes are put through
 */
record RecordSigns(UnaryOperator<String> naming) {
  String of(CodedRecord record) {
    String sign =
        record.fold(
            new CodedRecord.Cases<String>(
                s ->
                    line(
                        actor(s.speaker()),
                        s.voice(),
                        s.quotation(),
                        s.act(),
                        s.stance(),
                        s.certainty(),
                        naming.apply(s.addressee().orElse("")),
                        named(s.about()),
                        s.positions()),
                e ->
                    line(
                        actor(e.source()),
                        e.target().map(this::actor).orElse(""),
                        e.cameo(),
                        e.realis(),
                        e.certainty(),
                        e.date(),
                        e.precision()),
                c -> line(c.channel(), c.state(), c.date()),
                c -> line(c.agreement(), c.status(), named(c.parties())),
                r -> line(naming.apply(r.holder())),
                o -> line(naming.apply(o.by()), o.direction(), o.horizon()),
                c -> line(c.issue(), named(c.parties())),
                d -> line(d.issue(), named(d.parties()))));
    return line(
        record.kind().label(),
        sign,
        "by",
        naming.apply(record.provenance().assertedBy()),
        "on",
        record.provenance().issues().stream().sorted().toList());
  }

  private String actor(Actor actor) {
    return naming.apply(actor.name() + "/" + actor.code() + "/" + actor.side());
  }

  /** Sorted after naming: the order among equals may follow the names. */
  private List<String> named(List<String> values) {
    return values.stream().map(naming).sorted().toList();
  }

  private static String line(Object... parts) {
    return String.join(" ", Arrays.stream(parts).map(String::valueOf).toList());
  }
}
