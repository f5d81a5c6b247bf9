package org.parley.learn.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads pairs of reports: {@code # ID same|different KIND}, two lines {@code OUTLET | YYYY-MM-DD |
 * SENTENCE}, then perhaps {@code > same-status STATUS}. The format stands in {@code
 * training/README.md}.
 */
public final class PairReader {
  private static final Pattern HEAD = Pattern.compile("# (\\S+) (same|different) ([a-z-]+)");
  private static final String STATUS = "> same-status ";
  private static final String SEPARATOR = " | ";

  private final List<ReportPair> pairs = new ArrayList<>();
  private final List<TrainingProblem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private Optional<Draft> open = Optional.empty();

  private PairReader() {}

  /** A pair while its lines come. */
  private static final class Draft {
    final String id;
    final String place;
    final boolean same;
    final String kind;
    final List<Report> reports = new ArrayList<>();
    Optional<ReportStatus> status = Optional.empty();

    Draft(String id, String place, boolean same, String kind) {
      this.id = id;
      this.place = place;
      this.same = same;
      this.kind = kind;
    }
  }

  /**
   * Reads the {@code .txt} files of a folder. Pairs with a mistake are left out and named among the
   * problems.
   *
   * @throws IOException if a file cannot be read
   */
  public static PairSet read(Path folder) throws IOException {
    PairReader reader = new PairReader();
    String hash = TrainingFiles.each(folder, reader::file);
    return new PairSet(reader.pairs, reader.problems, hash);
  }

  private void file(String name, String text) {
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String place = name + ":" + number;
      if (line.startsWith("# ")) {
        finish();
        head(place, line.strip());
      } else if (line.startsWith(">")) {
        status(place, line.strip());
      } else if (!line.isBlank()) {
        report(place, line.strip());
      }
    }
    finish();
  }

  private void head(String place, String line) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      problem(place, "cannot read \"" + line + "\"; write: # ID same|different KIND");
      return;
    }
    boolean same = head.group(2).equals("same");
    if (!ids.add(head.group(1))) {
      problem(place, "id " + head.group(1) + " stands twice");
    } else if (same && head.group(3).equals(ReportPair.UNRELATED)) {
      problem(place, "reports of the same event cannot be unrelated");
    } else {
      open = Optional.of(new Draft(head.group(1), place, same, head.group(3)));
    }
  }

  private void report(String place, String line) {
    int outletEnd = line.indexOf(SEPARATOR);
    int dateEnd = outletEnd < 0 ? -1 : line.indexOf(SEPARATOR, outletEnd + SEPARATOR.length());
    if (open.isEmpty()) {
      problem(place, "report outside a pair; a pair begins with # ID same|different KIND");
    } else if (open.get().reports.size() == 2 || open.get().status.isPresent()) {
      problem(place, "a pair has two reports, then perhaps its status");
    } else if (outletEnd <= 0 || dateEnd < 0) {
      problem(place, "cannot read \"" + line + "\"; write: OUTLET | YYYY-MM-DD | SENTENCE");
    } else {
      String day = line.substring(outletEnd + SEPARATOR.length(), dateEnd);
      String outlet = line.substring(0, outletEnd);
      String sentence = line.substring(dateEnd + SEPARATOR.length());
      try {
        open.get().reports.add(new Report(outlet, LocalDate.parse(day), sentence));
      } catch (DateTimeException e) {
        problem(place, "\"" + day + "\" is no day; write YYYY-MM-DD");
      }
    }
  }

  private void status(String place, String line) {
    Optional<ReportStatus> status =
        line.startsWith(STATUS)
            ? ReportStatus.parse(line.substring(STATUS.length()))
            : Optional.empty();
    if (open.isEmpty() || open.get().reports.size() < 2) {
      problem(place, "status before the two reports of a pair");
    } else if (status.isEmpty()) {
      problem(
          place,
          "cannot read \""
              + line
              + "\"; write: > same-status single-source|corroborated|acknowledged|contested");
    } else if (!open.get().same || open.get().status.isPresent()) {
      problem(place, "one status at most, and only where the event is the same");
    } else {
      open.get().status = status;
    }
  }

  private void finish() {
    if (open.isPresent()) {
      Draft draft = open.get();
      if (draft.reports.size() < 2) {
        problem(draft.place, draft.id + " has fewer than two reports");
      } else {
        pairs.add(
            new ReportPair(
                draft.id,
                draft.place,
                draft.same,
                draft.kind,
                draft.reports.get(0),
                draft.reports.get(1),
                draft.status));
      }
    }
    open = Optional.empty();
  }

  private void problem(String place, String message) {
    problems.add(new TrainingProblem(place, message));
    open = Optional.empty();
  }
}
