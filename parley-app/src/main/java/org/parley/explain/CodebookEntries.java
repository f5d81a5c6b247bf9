package org.parley.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.codebook.CameoCode;
import org.parley.codebook.Codebook;
import org.parley.codebook.PredicatePattern;
import org.parley.codebook.ReportingCue;
import org.parley.coding.event.EventRules;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Labelled;
import org.parley.record.Statement;

/** The entries of the codebook that a record can have drawn on. */
final class CodebookEntries {
  private final Codebook codebook;
  private final AnnotatedText text;

  CodebookEntries(Codebook codebook, AnnotatedText text) {
    this.codebook = codebook;
    this.text = text;
  }

  List<String> of(CodedRecord record) {
    List<String> out = new ArrayList<>();
    record.fold(
        new CodedRecord.Cases<Boolean>(
            r -> out.addAll(statement(r)),
            r -> out.addAll(event(r)),
            r -> out.addAll(channel(r.channel())),
            r -> out.addAll(agreement(r.agreement())),
            r -> false,
            r -> false,
            r -> out.addAll(issue(r.issue())),
            r -> out.addAll(issue(r.issue()))));
    record.provenance().issues().forEach(i -> addNew(out, issue(i)));
    lexicons(record, out);
    return out;
  }

  private List<String> statement(Statement r) {
    List<String> out = new ArrayList<>();
    List<String> lemmas = r.cue().map(this::lemmas).orElse(List.of());
    for (ReportingCue cue : codebook.cues()) {
      List<String> words = List.of(cue.lemma().split(" "));
      if (!lemmas.isEmpty() && lemmas.containsAll(words)) {
        out.add(cue(cue));
      }
    }
    r.positions()
        .forEach(
            position ->
                codebook.propositions().stream()
                    .filter(p -> p.id().equals(position.proposition()))
                    .forEach(
                        p ->
                            out.add(
                                "proposition "
                                    + p.id()
                                    + ": \u201c"
                                    + p.text()
                                    + "\u201d; topic "
                                    + p.topic()
                                    + ", for "
                                    + p.supporting()
                                    + ", against "
                                    + p.opposing())));
    return out;
  }

  private static String cue(ReportingCue cue) {
    return "cue "
        + cue.lemma()
        + ": "
        + cue.cueClass().label()
        + ", act "
        + cue.act().label()
        + ", stance "
        + cue.stance().label()
        + ", frames "
        + cue.frames().stream().map(Labelled::label).sorted().collect(Collectors.joining(" "))
        + (cue.prepositions().isEmpty() ? "" : " " + cue.prepositions());
  }

  private List<String> event(Event r) {
    List<String> out = new ArrayList<>();
    CameoCode code = codebook.cameo().get(r.cameo());
    if (code != null) {
      out.add(
          "code "
              + code.code()
              + ": "
              + code.label()
              + ", quad "
              + code.quad()
              + ", Goldstein "
              + code.goldstein());
    }
    EventRules.frame(codebook, r.provenance().rule())
        .ifPresent(e -> out.add("predicate of " + e.cameo() + ": " + pattern(e.pattern())));
    EventRules.act(r.provenance().rule())
        .ifPresent(act -> out.add("act inside the frame: " + act + ", combined to " + r.cameo()));
    return out;
  }

  private static String pattern(PredicatePattern pattern) {
    StringBuilder out = new StringBuilder(pattern.verbal() ? "verb " : "noun ");
    out.append(String.join("|", pattern.heads()));
    for (PredicatePattern.Slot slot : pattern.slots()) {
      out.append(' ')
          .append(slot.role().name().toLowerCase(Locale.ROOT))
          .append(':')
          .append(String.join("|", slot.values()));
    }
    return out.toString();
  }

  private List<String> channel(String id) {
    return codebook.channels().stream()
        .filter(c -> c.id().equals(id))
        .map(c -> "channel " + c.id() + ": terms " + c.terms())
        .toList();
  }

  private List<String> agreement(String name) {
    return codebook.agreements().stream()
        .filter(a -> a.name().equals(name))
        .map(a -> "agreement " + a.name() + ": terms " + a.terms() + ", parties " + a.parties())
        .toList();
  }

  private List<String> issue(String id) {
    return codebook.issues().stream()
        .filter(i -> i.id().equals(id))
        .map(i -> "issue " + i.id() + ": terms " + i.terms())
        .toList();
  }

  /** Lexicons that the rule names, with those of their phrases that stand in the evidence. */
  private void lexicons(CodedRecord record, List<String> out) {
    String rule = record.provenance().rule();
    String evidence = " " + String.join(" ", lemmas(record.provenance().evidence())) + " ";
    for (String name : new TreeSet<>(codebook.lexicons().keySet())) {
      if (rule.contains(name)) {
        List<String> found =
            codebook.lexicon(name).stream().filter(p -> evidence.contains(" " + p + " ")).toList();
        out.add(
            "lexicon "
                + name
                + ": "
                + (found.isEmpty() ? "no phrase of it as it is written" : found));
      }
    }
  }

  private static void addNew(List<String> out, List<String> entries) {
    entries.stream().filter(e -> !out.contains(e)).forEach(out::add);
  }

  private List<String> lemmas(Span span) {
    List<String> out = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().overlaps(span)) {
        sentence.within(span).stream().map(Token::lemma).forEach(out::add);
      }
    }
    return out;
  }
}
