package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.record.Event;
import org.parley.track.Deeds;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.Words;

/** Words and deeds by side; experts, media and unnamed voices apart. */
final class ConductLines {
  /** From this many on each side of the comparison, a lean is worth a word. */
  private static final int ENOUGH = 3;

  private ConductLines() {}

  static BriefSection section(Findings findings, References references) {
    List<BriefSection.Entry> entries = new ArrayList<>();
    for (Words words : findings.words()) {
      List<Deeds> deeds =
          findings.deeds().stream().filter(d -> d.from().equals(words.group())).toList();
      if (words.size() > 0 || !deeds.isEmpty()) {
        entries.add(side(findings, references, words, deeds));
      }
    }
    List<String> apart = new ArrayList<>();
    for (Words words : findings.apart()) {
      if (words.size() > 0) {
        apart.add(group(words.group()) + " " + tones(words) + " " + cite(references, words));
      }
    }
    if (!apart.isEmpty()) {
      entries.add(BriefSection.Entry.of("  ", "Apart: " + String.join("; ", apart)));
    }
    return new BriefSection("WORDS (OFFICIALS ONLY) AND DEEDS", entries);
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
    List<String> told = deeds.stream().map(d -> deeds(findings, references, d)).toList();
    if (!told.isEmpty()) {
      parts.add(new BriefSection.Part("    deeds ", String.join("; ", told)));
    }
    String lean = lean(words, deeds);
    if (!lean.isEmpty()) {
      parts.add(new BriefSection.Part("    ", lean));
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

  private static String deeds(Findings findings, References references, Deeds deeds) {
    List<String> out = new ArrayList<>();
    tone("cooperative", deeds.cooperative().size(), out);
    tone("conflictual", deeds.conflictual().size(), out);
    List<String> besides = new ArrayList<>();
    tone("verbal", deeds.verbal().size(), besides);
    tone("planned", deeds.planned().size(), besides);
    tone("alleged", deeds.alleged().size(), besides);
    List<Report<Event>> cited =
        Stream.of(
                deeds.conflictual(),
                deeds.cooperative(),
                deeds.planned(),
                deeds.alleged(),
                deeds.verbal())
            .filter(l -> !l.isEmpty())
            .map(l -> l.get(l.size() - 1))
            .limit(2)
            .toList();
    String toward =
        deeds.to().isEmpty()
            ? "no target named"
            : "to " + PlainText.safe(findings.sides().label(deeds.to()));
    return toward
        + " "
        + (out.isEmpty() ? "none" : String.join(", ", out))
        + (besides.isEmpty() ? "" : " (besides: " + String.join(", ", besides) + ")")
        + " "
        + references.cite(cited, 2);
  }

  private static String lean(Words words, List<Deeds> deeds) {
    int kind = deeds.stream().mapToInt(d -> d.cooperative().size()).sum();
    int hard = deeds.stream().mapToInt(d -> d.conflictual().size()).sum();
    int soft = words.cooperative().size();
    int harsh = words.conflictual().size();
    if (soft + harsh < ENOUGH || kind + hard < ENOUGH) {
      return "";
    }
    if (soft > harsh && hard > kind) {
      return "words lean cooperative, deeds conflictual";
    }
    return harsh > soft && kind > hard ? "words lean conflictual, deeds cooperative" : "";
  }

  static String group(String group) {
    return switch (group) {
      case "expert" -> "experts";
      case "unnamed" -> "unnamed voices";
      default -> group;
    };
  }
}
