package org.parley.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parley.document.PartialDate;
import org.parley.record.Actor;
import org.parley.record.ChannelReport;
import org.parley.record.CodedRecord;
import org.parley.record.CommitmentReport;
import org.parley.record.Event;
import org.parley.record.Labelled;
import org.parley.record.Outlook;
import org.parley.record.Position;
import org.parley.record.RedLine;
import org.parley.record.Statement;
import org.parley.record.Voice;

/** Writes the fields that one kind of record has besides the common ones. */
final class RecordFields {
  private final JsonGenerator json;
  private final CodePoints points;

  RecordFields(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  /** One kind's fields. */
  private interface Body {
    void write() throws IOException;
  }

  void write(CodedRecord record) throws IOException {
    Body body =
        record.fold(
            new CodedRecord.Cases<Body>(
                r -> () -> statement(r),
                r -> () -> event(r),
                r -> () -> channel(r),
                r -> () -> commitment(r),
                r -> () -> redLine(r),
                r -> () -> outlook(r),
                r -> () -> issue(r.issue(), r.parties()),
                r -> () -> issue(r.issue(), r.parties())));
    body.write();
  }

  private void statement(Statement r) throws IOException {
    json.writeFieldName("speaker");
    actor(r.speaker(), Optional.of(r.voice()));
    JsonLines.span(json, "cue", r.cue(), points);
    JsonLines.spans(json, "content", r.content(), points);
    label("quotation", r.quotation());
    JsonLines.text(json, "addressee", r.addressee());
    JsonLines.texts(json, "about", r.about());
    label("act", r.act());
    label("stance", r.stance());
    json.writeArrayFieldStart("positions");
    for (Position position : r.positions()) {
      json.writeStartObject();
      json.writeStringField("proposition", position.proposition());
      label("value", position.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    label("certainty", r.certainty());
  }

  private void event(Event r) throws IOException {
    JsonLines.span(json, "trigger", Optional.of(r.trigger()), points);
    json.writeFieldName("source");
    actor(r.source(), Optional.empty());
    json.writeFieldName("target");
    if (r.target().isPresent()) {
      actor(r.target().get(), Optional.empty());
    } else {
      json.writeNull();
    }
    json.writeStringField("cameo", r.cameo());
    JsonLines.text(json, "plover", r.plover());
    JsonLines.text(json, "mode", r.mode());
    json.writeNumberField("quad", r.quad());
    json.writeNumberField("goldstein", r.goldstein());
    label("realis", r.realis());
    label("certainty", r.certainty());
    date(r.date());
    JsonLines.text(json, "date_precision", r.precision().map(p -> p.label()));
    JsonLines.text(json, "place", r.place());
    JsonLines.text(json, "response_to", r.responseTo());
  }

  private void channel(ChannelReport r) throws IOException {
    json.writeStringField("channel", r.channel());
    label("state", r.state());
    date(r.date());
  }

  private void commitment(CommitmentReport r) throws IOException {
    json.writeStringField("agreement", r.agreement());
    label("status", r.status());
    JsonLines.texts(json, "parties", r.parties());
    JsonLines.texts(json, "claimants", r.claimants());
    JsonLines.texts(json, "obligors", r.obligors());
    date(r.date());
  }

  private void redLine(RedLine r) throws IOException {
    json.writeStringField("holder", r.holder());
    JsonLines.span(json, "condition", Optional.of(r.condition()), points);
  }

  private void outlook(Outlook r) throws IOException {
    json.writeStringField("by", r.by());
    label("direction", r.direction());
    JsonLines.text(json, "horizon", r.horizon());
    JsonLines.text(json, "condition", r.condition());
  }

  private void issue(String issue, List<String> parties) throws IOException {
    json.writeStringField("issue", issue);
    JsonLines.texts(json, "parties", parties);
  }

  private void actor(Actor actor, Optional<Voice> voice) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", actor.name());
    json.writeStringField("code", actor.code());
    JsonLines.text(json, "country", actor.country());
    json.writeStringField("side", actor.side());
    JsonLines.text(json, "role", actor.role());
    if (voice.isPresent()) {
      label("voice", voice.get());
    }
    JsonLines.span(json, "text", actor.text(), points);
    json.writeEndObject();
  }

  private void date(Optional<PartialDate> date) throws IOException {
    JsonLines.text(json, "date", date.map(PartialDate::toString));
  }

  private void label(String field, Labelled value) throws IOException {
    json.writeStringField(field, value.label());
  }
}
