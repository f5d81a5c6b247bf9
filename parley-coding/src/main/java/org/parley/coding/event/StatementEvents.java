package org.parley.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.parley.codebook.CameoCode;
import org.parley.codebook.Codebook;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Mention;
import org.parley.language.Sentence;
import org.parley.record.Act;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Provenance;
import org.parley.record.Realis;
import org.parley.record.Stance;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Verbal acts of officials toward a named other that no frame caught: the statement's act and
 * stance give the code, its cue is the trigger. A remark to nobody is an event only outside a
 * dispute and where the sentence has no other.
 */
final class StatementEvents {
  private static final String REMARK = "010";
  private static final int SECTOR = 3;
  private final Codebook codebook;
  private final Words words;
  private final Politics politics;

  StatementEvents(Codebook codebook, Words words) {
    this.codebook = codebook;
    this.words = words;
    this.politics = new Politics(words);
  }

  List<Event> events(
      AnnotatedText text,
      List<CodedRecord> before,
      List<Event> framed,
      Counterparts counterparts,
      BiFunction<AnnotatedText, Span, List<String>> issues) {
    List<Event> out = new ArrayList<>();
    for (CodedRecord record : before) {
      if (record instanceof Statement statement) {
        event(text, statement, counterparts, issues)
            .filter(e -> framed.stream().noneMatch(f -> covers(f, e)))
            .filter(e -> out.stream().noneMatch(f -> f.id().equals(e.id())))
            .ifPresent(out::add);
      }
    }
    remarks(text, before, framed, counterparts, issues, out);
    return out;
  }

  /** A sentence without any other event that reports an official's words. */
  private void remarks(
      AnnotatedText text,
      List<CodedRecord> before,
      List<Event> framed,
      Counterparts counterparts,
      BiFunction<AnnotatedText, Span, List<String>> issues,
      List<Event> out) {
    for (CodedRecord record : before) {
      if (record instanceof Statement statement) {
        Span evidence = evidence(text, statement);
        boolean alone =
            Stream.concat(framed.stream(), out.stream())
                .noneMatch(e -> e.provenance().evidence().overlaps(evidence));
        if (alone) {
          remark(text, statement, counterparts, issues).ifPresent(out::add);
        }
      }
    }
  }

  /** The sentence of the cue, where there is one. */
  private static Span evidence(AnnotatedText text, Statement statement) {
    return statement
        .cue()
        .flatMap(c -> text.sentenceAt(c.begin()))
        .map(Sentence::span)
        .orElse(statement.provenance().evidence());
  }

  /**
   * A plain remark (CAMEO 010), where the document speaks of no other party of the case: inside a
   * dispute remarks stay statements, so that they do not drown what was done.
   */
  private Optional<Event> remark(
      AnnotatedText text,
      Statement statement,
      Counterparts counterparts,
      BiFunction<AnnotatedText, Span, List<String>> issues) {
    Actor speaker = statement.speaker();
    boolean known = speaker.code().length() > SECTOR || speaker.country().isPresent();
    if (!isOfficial(statement)
        || !known
        || counterparts.of(speaker).isPresent()
        || !isSaid(text, statement)) {
      return Optional.empty();
    }
    return Optional.of(event(text, statement, REMARK, target(text, statement), issues));
  }

  /** Whether something was said, not thought, and not only should or might be. */
  private boolean isSaid(AnnotatedText text, Statement statement) {
    Optional<Span> cue = statement.cue();
    Optional<Sentence> sentence = cue.flatMap(c -> text.sentenceAt(c.begin()));
    if (sentence.isEmpty()) {
      return false;
    }
    ParseTree tree = new ParseTree(sentence.get(), lemma -> false);
    MoodReader moods = new MoodReader(new Arguments(tree), words);
    for (int i = 0; i < tree.size(); i++) {
      boolean said =
          cue.get().contains(tree.token(i).span())
              && words.remarkCue.contains(tree.lemma(i))
              && (tree.isVerb(i) || tree.form(i).equals("according"));
      if (said) {
        return moods.of(i).realis() == Realis.ACTUAL;
      }
    }
    return false;
  }

  private boolean isOfficial(Statement statement) {
    return statement.voice() == Voice.OFFICIAL
        || statement.voice() == Voice.UNNAMED && politics.holdsOffice(statement.speaker());
  }

  private static boolean covers(Event framed, Event event) {
    return framed.trigger().overlaps(event.trigger())
        || framed.provenance().evidence().overlaps(event.provenance().evidence())
            && framed.cameo().substring(0, 2).equals(event.cameo().substring(0, 2))
            && framed.source().name().equals(event.source().name());
  }

  private Optional<Event> event(
      AnnotatedText text,
      Statement statement,
      Counterparts counterparts,
      BiFunction<AnnotatedText, Span, List<String>> issues) {
    Actor speaker = statement.speaker();
    if (!isOfficial(statement) || statement.cue().isEmpty() || !counterparts.isParty(speaker)) {
      return Optional.empty();
    }
    Optional<String> code = code(statement);
    Optional<Actor> target = target(text, statement).or(() -> about(statement, counterparts));
    if (code.isEmpty() || target.filter(counterparts::isParty).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(event(text, statement, code.get(), target, issues));
  }

  private Event event(
      AnnotatedText text,
      Statement statement,
      String code,
      Optional<Actor> target,
      BiFunction<AnnotatedText, Span, List<String>> issues) {
    CameoCode entry = EventCoder.cameo(codebook, code);
    Span cue = statement.cue().orElseThrow();
    Span evidence = evidence(text, statement);
    Provenance provenance =
        new Provenance(
            text.document().id(),
            evidence,
            text.text(evidence),
            OptionalDouble.empty(),
            "event/" + code + "/statement-" + statement.act().label(),
            issues.apply(text, evidence),
            Provenance.DOCUMENT,
            codebook.reference());
    return new Event(
        provenance,
        cue,
        statement.speaker(),
        target,
        entry.code(),
        entry.plover(),
        entry.mode(),
        entry.quad(),
        entry.goldstein(),
        Realis.ACTUAL,
        Certainty.STATED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> code(Statement statement) {
    boolean hostile = statement.stance() == Stance.CONFLICTUAL;
    boolean addressed = statement.addressee().isPresent();
    return switch (statement.act()) {
      case ACCUSE -> Optional.of("112");
      case REJECT -> Optional.of("120");
      case DEMAND -> addressed ? Optional.of("100") : Optional.empty();
      case PROPOSE -> addressed ? Optional.of("020") : Optional.empty();
      case WARN -> hostile ? Optional.of("130") : Optional.empty();

      case ASSERT, DOUBT -> hostile ? Optional.of("111") : Optional.empty();
      case COMMIT, PRAISE, PREDICT, CONDITION -> Optional.empty();
    };
  }

  /** An actor of another side that the content names, the addressee before all others. */
  private static Optional<Actor> target(AnnotatedText text, Statement statement) {
    Optional<Actor> best = Optional.empty();
    for (Mention mention : text.mentions()) {
      Actor actor = mention.actor();
      boolean inside = statement.content().stream().anyMatch(c -> c.contains(mention.name()));
      boolean other = !actor.side().equals(statement.speaker().side()) && !actor.code().isBlank();
      if (inside && other && isMeant(statement, actor)) {
        boolean addressed = statement.addressee().map(a -> isCode(a, actor)).orElse(false);
        if (addressed) {
          return Optional.of(actor);
        }
        best = best.isEmpty() ? Optional.of(actor) : best;
      }
    }
    return best;
  }

  private static boolean isMeant(Statement statement, Actor actor) {
    return statement.about().isEmpty() && statement.addressee().isEmpty()
        || statement.about().stream().anyMatch(a -> isCode(a, actor))
        || statement.addressee().map(a -> isCode(a, actor)).orElse(false);
  }

  private static boolean isCode(String code, Actor actor) {
    return code.equals(actor.code())
        || code.equals(actor.side())
        || actor.country().map(code::equals).orElse(false);
  }

  private static Optional<Actor> about(Statement statement, Counterparts counterparts) {
    boolean known = !statement.about().isEmpty() || statement.addressee().isPresent();
    return known || statement.act() == Act.ACCUSE
        ? counterparts.of(statement.speaker())
        : Optional.empty();
  }
}
