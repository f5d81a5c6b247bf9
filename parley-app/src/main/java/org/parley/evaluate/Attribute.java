package org.parley.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.record.Actor;
import org.parley.record.ChannelReport;
import org.parley.record.CodedRecord;
import org.parley.record.CommitmentReport;
import org.parley.record.CommonGround;
import org.parley.record.Disagreement;
import org.parley.record.Event;
import org.parley.record.Kind;
import org.parley.record.Outlook;
import org.parley.record.RedLine;
import org.parley.record.Stance;
import org.parley.record.Statement;

/** What is coded of a record once it is found, and how two codings of it are compared. */
public enum Attribute {
  SPEAKER(Kind.STATEMENT, "speaker", actor(Statement.class, r -> Optional.of(r.speaker()))),
  SIDE(Kind.STATEMENT, "side", Scale.NOMINAL, one(Statement.class, r -> r.speaker().side())),
  VOICE(Kind.STATEMENT, "voice", Scale.NOMINAL, one(Statement.class, r -> r.voice().label())),
  QUOTATION(
      Kind.STATEMENT, "quotation", Scale.NOMINAL, one(Statement.class, r -> r.quotation().label())),
  ACT(Kind.STATEMENT, "act", Scale.NOMINAL, one(Statement.class, r -> r.act().label())),
  STANCE(Kind.STATEMENT, "stance", Scale.ORDINAL, one(Statement.class, r -> tone(r.stance()))),
  CERTAINTY(
      Kind.STATEMENT, "certainty", Scale.NOMINAL, one(Statement.class, r -> r.certainty().label())),
  ADDRESSEE(
      Kind.STATEMENT,
      "addressee",
      Scale.NOMINAL,
      one(Statement.class, r -> r.addressee().orElse(""))),
  ABOUT(Kind.STATEMENT, "about", Scale.SET, some(Statement.class, Statement::about)),
  ISSUES(Kind.STATEMENT, "issues", Scale.SET, some(Statement.class, r -> r.provenance().issues())),
  POSITIONS(Kind.STATEMENT, "positions", Scale.SET, some(Statement.class, Attribute::positions)),
  SOURCE(Kind.EVENT, "source", actor(Event.class, r -> Optional.of(r.source()))),
  TARGET(Kind.EVENT, "target", actor(Event.class, Event::target)),
  ROOT(Kind.EVENT, "root", Scale.NOMINAL, one(Event.class, r -> r.cameo().substring(0, 2))),
  QUAD(Kind.EVENT, "quad", Scale.NOMINAL, one(Event.class, r -> String.valueOf(r.quad()))),
  GOLDSTEIN(
      Kind.EVENT,
      "goldstein",
      Scale.INTERVAL,
      one(Event.class, r -> String.valueOf(r.goldstein()))),
  REALIS(Kind.EVENT, "realis", Scale.NOMINAL, one(Event.class, r -> r.realis().label())),
  EVENT_CERTAINTY(
      Kind.EVENT, "certainty", Scale.NOMINAL, one(Event.class, r -> r.certainty().label())),
  DATE(
      Kind.EVENT,
      "date",
      Scale.NOMINAL,
      one(Event.class, r -> r.date().map(Object::toString).orElse(""))),
  STATE(Kind.CHANNEL, "state", Scale.NOMINAL, one(ChannelReport.class, r -> r.state().label())),
  STATUS(
      Kind.COMMITMENT,
      "status",
      Scale.NOMINAL,
      one(CommitmentReport.class, r -> r.status().label())),
  PARTIES(
      Kind.COMMITMENT,
      "parties",
      Scale.SET,
      some(CommitmentReport.class, CommitmentReport::parties)),
  HOLDER(Kind.RED_LINE, "holder", Scale.NOMINAL, one(RedLine.class, RedLine::holder)),
  DIRECTION(
      Kind.OUTLOOK, "direction", Scale.NOMINAL, one(Outlook.class, r -> r.direction().label())),
  COMMON_ISSUE(Kind.COMMON_GROUND, "issue", Scale.NOMINAL, one(CommonGround.class, r -> r.issue())),
  DISPUTED_ISSUE(
      Kind.DISAGREEMENT, "issue", Scale.NOMINAL, one(Disagreement.class, r -> r.issue()));

  private final Kind kind;
  private final String label;
  private final Scale scale;
  private final Function<CodedRecord, List<String>> values;
  private final Function<CodedRecord, Optional<Actor>> actor;

  Attribute(Kind kind, String label, Scale scale, Function<CodedRecord, List<String>> values) {
    this.kind = kind;
    this.label = label;
    this.scale = scale;
    this.values = values;
    this.actor = r -> Optional.empty();
  }

  Attribute(Kind kind, String label, Function<CodedRecord, Optional<Actor>> actor) {
    this.kind = kind;
    this.label = label;
    this.scale = Scale.ACTOR;
    this.values = r -> List.of();
    this.actor = actor;
  }

  /** The kind of record that has it. */
  public Kind kind() {
    return kind;
  }

  /** Its name in files; unique within the kind. */
  public String label() {
    return label;
  }

  Scale scale() {
    return scale;
  }

  /** The value, or the members of a set; a number on a scale of numbers, blank for "none". */
  List<String> values(CodedRecord record) {
    return values.apply(record);
  }

  /** The actor, on the scale of actors. */
  Optional<Actor> actor(CodedRecord record) {
    return actor.apply(record);
  }

  private static <R extends CodedRecord> Function<CodedRecord, List<String>> one(
      Class<R> type, Function<R, String> value) {
    return r -> List.of(value.apply(type.cast(r)));
  }

  private static <R extends CodedRecord> Function<CodedRecord, List<String>> some(
      Class<R> type, Function<R, List<String>> values) {
    return r -> values.apply(type.cast(r));
  }

  private static <R extends CodedRecord> Function<CodedRecord, Optional<Actor>> actor(
      Class<R> type, Function<R, Optional<Actor>> actor) {
    return r -> actor.apply(type.cast(r));
  }

  private static List<String> positions(Statement statement) {
    return statement.positions().stream()
        .map(p -> p.proposition() + "=" + p.value().label())
        .toList();
  }

  private static String tone(Stance stance) {
    return switch (stance) {
      case CONFLICTUAL -> "-1";
      case NEUTRAL -> "0";
      case COOPERATIVE -> "1";
    };
  }
}
