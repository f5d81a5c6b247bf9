package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.record.CodedRecord;

/** A record as the golden file has it: kind, then what tells it, what is empty left out. */
final class RecordLine {
  private RecordLine() {}

  static String of(CodedRecord record, String text) {
    List<String> fields = new ArrayList<>();
    CodedRecord.Cases<List<String>> cases =
        new CodedRecord.Cases<>(
            s -> List.of(),
            e -> List.of(),
            c -> add(fields, c.channel(), c.state().label(), by(c), text(c.date())),
            c -> add(fields, c.agreement(), c.status().label(), c.parties().toString(), by(c)),
            r -> add(fields, r.holder(), r.condition().of(text), by(r)),
            o ->
                add(
                    fields,
                    o.direction().label(),
                    o.horizon().orElse(""),
                    o.condition().orElse(""),
                    o.by()),
            g -> add(fields, g.issue(), g.parties().toString(), by(g)),
            d -> add(fields, d.issue(), d.parties().toString(), by(d)));
    return record.kind().label() + ": " + String.join(", ", record.fold(cases));
  }

  private static List<String> add(List<String> fields, String... values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        fields.add(value);
      }
    }
    return fields;
  }

  private static String by(CodedRecord record) {
    return record.provenance().assertedBy();
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
