package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.record.Event;
import org.parley.track.Deeds;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.Words;
import org.parley.track.occurrence.OccurrenceStatus;

/** Words and deeds by side; experts, media and unnamed voices apart. */
final class ConductLines {
  /** From this many on each side of the comparison, a lean is worth a word. */
  private static final int ENOUGH = 3;

  /** And only when one side of it is so many times the other. */
  private static final int CLEARLY = 2;

  private ConductLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    int sides = 0;
    for (Words words : findings.words()) {
      List<Deeds> deeds =
          findings.deeds().stream().filter(d -> d.from().equals(words.group())).toList();
      if (words.size() > 0 || !deeds.isEmpty()) {
        entries.add(side(findings, references, words, deeds));
        sides += findings.sides().has(words.group()) ? 1 : 0;
      }
    }
    List<String> apart = new ArrayList<>();
    for (Words words : findings.apart()) {
      if (words.size() > 0) {
        apart.add(group(words.group()) + " " + tones(words) + " " + cite(references, words));
      }
    }
    if (!apart.isEmpty()) {
      entries.add(BriefSection.Entry.of("  ", "Counted for no side: " + String.join("; ", apart)));
    }
    // No side without the others; who speaks for none can wait for the dossier.
    return BriefSection.keeping(
        sides, "WORDS OF OFFICIALS (ON ANY SUBJECT) AND DEEDS (AS TOLD)", entries);
  }

  private static BriefSection.Entry side(
      Findings findings, References references, Words words, List<Deeds> deeds) {
    String label = PlainText.safe(findings.sides().label(words.group()));
    List<BriefSection.Part> parts = new ArrayList<>();
    parts.add(
        new BriefSection.Part(
            "  ",
            label
                + " words: "
                + (words.size() == 0
                    ? "none on record"
                    : tones(words) + " " + cite(references, words))));
    if (!deeds.isEmpty()) {
      parts.add(
          new BriefSection.Part("    ", "deeds " + deeds(findings, references, words, deeds)));
    }
    return new BriefSection.Entry(parts);
  }

  private static String tones(Words words) {
    List<String> tones = new ArrayList<>();
    tone("cooperative", words.cooperative().size(), tones);
    tone("conflictual", words.conflictual().size(), tones);
    tone("neutral", words.neutral().size(), tones);
    return Wording.count(words.size(), "statement") + " (" + String.join(", ", tones) + ")";
  }

  private static void tone(String name, int n, List<String> out) {
    if (n > 0) {
      out.add(n + " " + name);
    }
  }

  private static String cite(References references, Words words) {
    return references.cite(
        Stream.of(words.cooperative(), words.conflictual(), words.neutral())
            .filter(l -> !l.isEmpty())
            .map(l -> l.get(l.size() - 1))
            .toList(),
        3);
  }

  private static String deeds(
      Findings findings, References references, Words words, List<Deeds> all) {
    List<String> told = new ArrayList<>();
    List<Report<Event>> cited = new ArrayList<>();
    for (Deeds deeds : all) {
      if (deeds.size() > 0) {
        List<String> tones = new ArrayList<>();
        tone("cooperative", deeds.cooperative().size(), tones);
        tone("conflictual", deeds.conflictual().size(), tones);
        told.add(toward(findings, deeds) + ": " + String.join(", ", tones));
        newest(deeds.conflictual(), cited);
        newest(deeds.cooperative(), cited);
      }
    }
    List<String> besides = new ArrayList<>();
    besides("verbal", all, Deeds::verbal, besides, cited);
    besides("planned", all, Deeds::planned, besides, cited);
    besides("alleged", all, Deeds::alleged, besides, cited);
    List<Report<Event>> contested = contested(findings, all);
    if (!contested.isEmpty()) {
      besides.add(contested.size() + " of these contested");
      newest(contested, cited);
    }
    String lean = lean(words, all);
    return (told.isEmpty() ? "none on record" : String.join("; ", told))
        + (besides.isEmpty() ? "" : "; besides, counted apart: " + String.join(", ", besides))
        + (lean.isEmpty() ? "" : "; " + lean)
        + " "
        + references.cite(cited, 3);
  }

  private static String toward(Findings findings, Deeds deeds) {
    return deeds.to().isEmpty()
        ? "no target named"
        : "toward " + PlainText.safe(findings.sides().label(deeds.to()));
  }

  private static void besides(
      String name,
      List<Deeds> all,
      Function<Deeds, List<Report<Event>>> kind,
      List<String> out,
      List<Report<Event>> cited) {
    List<Report<Event>> events = all.stream().flatMap(d -> kind.apply(d).stream()).toList();
    tone(name, events.size(), out);
    newest(events, cited);
  }

  /** Deeds that one account tells and the acting side denies. */
  private static List<Report<Event>> contested(Findings findings, List<Deeds> all) {
    return all.stream()
        .flatMap(
            d -> Stream.of(d.cooperative(), d.conflictual(), d.alleged()).flatMap(List::stream))
        .filter(
            e ->
                findings
                    .occurrences()
                    .of(e.record())
                    .filter(o -> o.status() == OccurrenceStatus.CONTESTED)
                    .isPresent())
        .toList();
  }

  private static void newest(List<Report<Event>> events, List<Report<Event>> cited) {
    if (!events.isEmpty()) {
      cited.add(events.get(events.size() - 1));
    }
  }

  private static String lean(Words words, List<Deeds> deeds) {
    int kind = deeds.stream().mapToInt(d -> d.cooperative().size()).sum();
    int hard = deeds.stream().mapToInt(d -> d.conflictual().size()).sum();
    int soft = words.cooperative().size();
    int harsh = words.conflictual().size();
    if (soft + harsh < ENOUGH || kind + hard < ENOUGH) {
      return "";
    }
    if (soft >= CLEARLY * harsh && hard >= CLEARLY * kind) {
      return "words lean cooperative, deeds conflictual";
    }
    return harsh >= CLEARLY * soft && kind >= CLEARLY * hard
        ? "words lean conflictual, deeds cooperative"
        : "";
  }

  static String group(String group) {
    return switch (group) {
      case "expert" -> "experts";
      case "unnamed" -> "unnamed voices";
      default -> group;
    };
  }
}
