package org.parley.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Statement;

/** The fields of a record by name, spans as their text. */
final class RecordFacts {
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final AnnotatedText text;

  private RecordFacts(AnnotatedText text) {
    this.text = text;
  }

  static Map<String, String> of(CodedRecord record, AnnotatedText text) {
    RecordFacts facts = new RecordFacts(text);
    return record.fold(
        new CodedRecord.Cases<Map<String, String>>(
            facts::statement,
            facts::event,
            r ->
                facts
                    .put("channel", r.channel())
                    .put("state", r.state().label())
                    .put("date", r.date().map(PartialDate::toString).orElse(""))
                    .facts,
            r ->
                facts
                    .put("agreement", r.agreement())
                    .put("status", r.status().label())
                    .put("parties", String.join(", ", r.parties()))
                    .put("claimants", String.join(", ", r.claimants()))
                    .put("obligors", String.join(", ", r.obligors()))
                    .put("date", r.date().map(PartialDate::toString).orElse(""))
                    .facts,
            r -> facts.put("holder", r.holder()).put("condition", r.condition()).facts,
            r ->
                facts
                    .put("by", r.by())
                    .put("direction", r.direction().label())
                    .put("horizon", r.horizon().orElse(""))
                    .put("condition", r.condition().orElse(""))
                    .facts,
            r -> facts.put("issue", r.issue()).put("parties", String.join(", ", r.parties())).facts,
            r ->
                facts
                    .put("issue", r.issue())
                    .put("parties", String.join(", ", r.parties()))
                    .facts));
  }

  private Map<String, String> statement(Statement r) {
    put("speaker", actor(r.speaker()) + ", " + r.voice().label());
    r.cue().ifPresent(cue -> put("cue", cue));
    put("content", r.content().stream().map(this::quoted).collect(Collectors.joining(" \u2026 ")));
    put("quotation", r.quotation().label());
    put("addressee", r.addressee().orElse(""));
    put("about", String.join(", ", r.about()));
    put("act", r.act().label());
    put("stance", r.stance().label());
    put(
        "positions",
        r.positions().stream()
            .map(p -> p.value().label() + " " + p.proposition())
            .collect(Collectors.joining(", ")));
    put("certainty", r.certainty().label());
    return facts;
  }

  private Map<String, String> event(Event r) {
    put("trigger", r.trigger());
    put("source", actor(r.source()));
    put("target", r.target().map(this::actor).orElse("none"));
    put("cameo", r.cameo() + ", quad " + r.quad() + ", Goldstein " + r.goldstein());
    put(
        "plover",
        List.of(r.plover().orElse(""), r.mode().orElse("")).stream()
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", ")));
    put("realis", r.realis().label());
    put("certainty", r.certainty().label());
    put("date", r.date().map(PartialDate::toString).orElse(""));
    put("place", r.place().orElse(""));
    put("answers", r.responseTo().orElse(""));
    return facts;
  }

  private String actor(Actor actor) {
    return actor.name()
        + ", "
        + actor.code()
        + ", side "
        + actor.side()
        + actor.role().map(r -> ", " + r).orElse("")
        + actor.text().map(s -> ", named as " + quoted(s)).orElse(", understood");
  }

  private RecordFacts put(String name, Span span) {
    return put(name, quoted(span));
  }

  private RecordFacts put(String name, String value) {
    facts.put(name, value);
    return this;
  }

  private String quoted(Span span) {
    return "\u201c" + text.text(span).replaceAll("\\s+", " ") + "\u201d";
  }
}
