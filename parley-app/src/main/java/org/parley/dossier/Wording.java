package org.parley.dossier;

import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Statement;
import org.parley.track.Findings;
import org.parley.track.Report;

/** Numbers, dates, names and quotations in words. */
final class Wording {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final int MOST_TITLE = 48;

  private Wording() {}

  /** "1 statement", "3 statements". */
  static String count(int n, String one) {
    return n + " " + (n == 1 ? one : one + "s");
  }

  /** "once", "twice", "3 times". */
  static String times(int n) {
    return switch (n) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> n + " times";
    };
  }

  /** "20 April 2016", "April 2016", "2016". */
  static String date(PartialDate date) {
    StringBuilder out = new StringBuilder();
    date.day().ifPresent(day -> out.append(day).append(' '));
    date.month().ifPresent(month -> out.append(MONTHS.get(month - 1)).append(' '));
    return out.append(date.year()).toString();
  }

  /** "April 2016". */
  static String month(java.time.LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** "Apr 2016". */
  static String shortMonth(java.time.LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1).substring(0, 3) + " " + day.getYear();
  }

  /** "20 Apr 2016", where room is short; "undated" where there is no date. */
  static String shortDate(Document document) {
    return document.date().map(Wording::shortDate).orElse("undated");
  }

  /** "20 Apr 2016", where room is short. */
  static String shortDate(PartialDate date) {
    StringBuilder out = new StringBuilder();
    date.day().ifPresent(day -> out.append(day).append(' '));
    date.month().ifPresent(m -> out.append(MONTHS.get(m - 1).substring(0, 3)).append(' '));
    return out.append(date.year()).toString();
  }

  /** The document's date in words, or "undated". */
  static String date(Document document) {
    return document.date().map(Wording::date).orElse("undated");
  }

  /** The outlet, or the document's id where the outlet is not known. */
  static String outlet(Document document) {
    return document.outlet().orElse(document.id());
  }

  /**
   * Whose words a document's own are, as far as it says so: of an outlet that is known, the outlet;
   * of any other its title, since a forum prints the speeches of all sides and stands behind none
   * of them.
   */
  static String voice(Document document) {
    return document
        .title()
        .filter(t -> document.grade() == Grade.UNKNOWN && !t.isBlank())
        .map(t -> "text \u201c" + PlainText.shorten(t, MOST_TITLE) + "\u201d")
        .orElseGet(() -> outlet(document));
  }

  /** "state-owned" and the like, empty where nothing is known. */
  static Optional<String> grade(Grade grade) {
    return grade == Grade.UNKNOWN ? Optional.empty() : Optional.of(grade.label());
  }

  /** Who says so: a speaker with the side, or the outlet in its own voice. */
  static String claimant(Findings findings, Report<?> report) {
    String by = report.record().provenance().assertedBy();
    if (by.equals(Provenance.DOCUMENT)) {
      return voice(report.document());
    }
    return findings
        .claimants()
        .of(report)
        .map(statement -> speaker(findings, statement))
        .orElse(name(by));
  }

  /** "Ilva Dorn (Compact)", "unnamed diplomats". */
  static String speaker(Findings findings, Statement statement) {
    String name = name(statement.speaker().name());
    String side = statement.speaker().side();
    String label = findings.sides().label(side);
    return switch (statement.voice()) {
      case OFFICIAL ->
          label.equals(name) || !findings.sides().has(side) ? name : name + " (" + label + ")";
      case EXPERT -> name + " (expert)";
      case MEDIA -> name + " (media)";
      case UNNAMED -> name;
    };
  }

  /** "unnamed: Russian diplomats" as "unnamed Russian diplomats". */
  static String name(String name) {
    return name.startsWith("unnamed: ") ? "unnamed " + name.substring("unnamed: ".length()) : name;
  }

  /** Who says so, where it is not the document itself: its outlet is told anyway. */
  static String speakerBehind(Findings findings, Report<?> report) {
    return report.record().provenance().assertedBy().equals(Provenance.DOCUMENT)
        ? ""
        : claimant(findings, report);
  }

  /** In quotation marks, unless the text brings its own; one that was cut off does not count. */
  static String quoted(String text) {
    String bare = !text.isEmpty() && isMark(text.charAt(0)) ? text.substring(1) : text;
    if (!quotes(bare)) {
      return "\u201c" + bare + "\u201d";
    }
    return text;
  }

  /** True when quotation marks stand in the text: more around it would only confuse. */
  static boolean quotes(String text) {
    return text.chars().anyMatch(Wording::isMark);
  }

  private static boolean isMark(int c) {
    return "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(c) >= 0;
  }

  /** The speaker's own words in quotation marks, reported ones without. */
  static String said(Report<Statement> report, int most) {
    String content = PlainText.shorten(content(report), most);
    return report.record().quotation() == Quotation.INDIRECT ? content : quoted(content);
  }

  /** What a statement says, its pieces joined by an ellipsis. */
  static String content(Report<Statement> report) {
    StringBuilder out = new StringBuilder();
    for (Span span : report.record().content()) {
      out.append(out.isEmpty() ? "" : " \u2026 ").append(span.of(report.document().text()));
    }
    return out.toString();
  }
}
