package org.parley.track.channel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.record.ChannelReport;
import org.parley.track.Report;

/**
 * Reads the level and the agenda of a meeting off the sentence that reports it, and off the next
 * sentence of the paragraph if that tells what was talked about. The word lists are the codebook's
 * ({@code meeting.*}); a codebook without them gives neither.
 */
final class MeetingReader {
  /** Characters of a sentence that are looked at. */
  private static final int MOST_TEXT = 600;

  /** Characters of an agenda, cut at a word. */
  private static final int MOST_AGENDA = 120;

  private final Map<Level, Words> levels = new EnumMap<>(Level.class);
  private final Words agenda;
  private final Words after;

  MeetingReader(Codebook codebook) {
    for (Level level : Level.values()) {
      levels.put(level, words(codebook, level.lexicon()));
    }
    this.agenda = words(codebook, "meeting.agenda");
    this.after = words(codebook, "meeting.agenda-end");
  }

  private static Words words(Codebook codebook, String name) {
    return new Words(codebook.lexicons().getOrDefault(name, List.of()));
  }

  /** The level named first. */
  Optional<Level> level(Report<ChannelReport> report) {
    String sentence = sentence(report);
    Optional<Level> told = level(sentence);
    return told.isPresent() || agenda.first(sentence).isPresent()
        ? told
        : level(nextOnAgenda(report));
  }

  /** The words after "discussed" and the like, up to the end of the clause. */
  Optional<String> agenda(Report<ChannelReport> report) {
    return agenda(sentence(report)).or(() -> agenda(nextOnAgenda(report)));
  }

  private Optional<Level> level(String text) {
    Level best = null;
    int at = Integer.MAX_VALUE;
    for (Map.Entry<Level, Words> level : levels.entrySet()) {
      Optional<Words.Place> place = level.getValue().first(text);
      if (place.isPresent() && place.get().begin() < at) {
        best = level.getKey();
        at = place.get().begin();
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<String> agenda(String text) {
    return agenda.first(text).map(p -> clause(text.substring(p.end()))).filter(s -> !s.isEmpty());
  }

  private String clause(String rest) {
    int end = Math.min(rest.length(), MOST_AGENDA);
    if (end < rest.length()) {
      end = Math.max(0, rest.lastIndexOf(' ', end));
    }
    for (int i = 0; i < end; i++) {
      if (".;:!?\"\u201c\u201d(".indexOf(rest.charAt(i)) >= 0) {
        end = i;
      }
    }
    String clause = rest.substring(0, end);
    Optional<Words.Place> other = after.first(clause);
    return (other.isPresent() ? clause.substring(0, other.get().begin()) : clause)
        .replaceFirst(",?\\s*$", "")
        .strip();
  }

  private static String sentence(Report<ChannelReport> report) {
    String quote = report.record().provenance().quote();
    return quote.substring(0, Math.min(quote.length(), MOST_TEXT));
  }

  /** The next sentence of the same paragraph if it has an agenda, or nothing. */
  private String nextOnAgenda(Report<ChannelReport> report) {
    String text = report.document().text();
    int begin = Math.min(text.length(), report.record().provenance().evidence().end());
    String rest = text.substring(begin, Math.min(text.length(), begin + MOST_TEXT));
    int line = rest.indexOf('\n');
    rest = (line >= 0 ? rest.substring(0, line) : rest).strip();
    int end = 0;
    while (end < rest.length() && !isEnd(rest, end)) {
      end++;
    }
    String next = rest.substring(0, end);
    return agenda.first(next).isPresent() ? next : "";
  }

  private static boolean isEnd(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
