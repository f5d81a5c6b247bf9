package org.parley.reading.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.document.PartialDate;

/** A short line that bears the date of what it heads. */
public final class DateLine {
  private static final int MAX_LINE = 120;

  /** What may stand around a date in a date line: labels, weekdays, times. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:published|posted|updated|modified|created|issued|released?|dated?|on|at|of|last|first|by|written|filed|press|statement|news"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mo|di|mi|do|fr|sa|so)\\.?"
              + "|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|veröffentlicht|erstellt|am|vom|stand|datum|um|uhr|den|publié|le|du|à|publicado|pubblicato|el|il|em"
              + "|a\\.?m\\.?|p\\.?m\\.?|[A-Z]{1,4}T|GMT|UTC|h|hrs|UK)(?!\\p{L})|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?|[\\p{Punct}–—·•|\\s]");

  private static final Pattern BYLINE =
      Pattern.compile("(?iu)^(?:by|written by|posted by|author:?|von|par|por)\\s+\\S.{0,100}");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:published|posted|publication date|date published|first published|released|issued|created|date|submitted|added|written"
              + "|veröffentlicht|erstellt|eingestellt|geschrieben|publiziert|erschienen|datum|stand|verfasst|publié|mis en ligne|publicado|pubblicato|gepubliceerd|geplaatst|diterbitkan)"
              + "(?: (?:on|at|in|by|am|vom|le|el|il|em|op|date|von .{1,40}? am|par .{1,40}? le|by .{1,40}? on))?\\s{0,2}[:|–-]?\\s{0,3}(?:\\p{L}{2,11}\\.?,? {0,2}(?:den |the |le )?)?$");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?iu)(?:artikel|beitrag|eintrag|seite|article|post|entry|story|page|news)\\b.{0,40}?\\b(?:am|on|vom|le|du)\\s$");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)(?:last|letzte|dernière|última|ultimo)?\\s?(?:update|revision|change|modifi|edit|aktualisier|änderung|bearbeit|mise à jour|actualiz|aggiorn|review)\\p{L}{0,6}\\s?(?:am|on|at|le|el|il|vom)?\\s?:?\\s{0,2}$");

  /** A town before a date: "Northport, 2 November 2016". */
  private static final Pattern TOWN =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,24}(?:[ /]\\p{Lu}[\\p{L}.'’-]{1,24}){0,3},? (?:(?:the|den|le|am|il) )?");

  /** Between a date and the categories or the author after it. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s{0,3}[|·•/–—].{0,80}");

  private static final int LEADING = 4;

  private DateLine() {}

  /** The date of a line that holds it and little else, or of a byline. */
  public static Optional<PartialDate> alone(String line, SlashOrder order) {
    if (line.length() > MAX_LINE) {
      return Optional.empty();
    }
    List<FoundDate> found = DateScanner.all(line, order);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder rest = new StringBuilder(line);
    for (int i = found.size() - 1; i >= 0; i--) {
      rest.replace(found.get(i).span().begin(), found.get(i).span().end(), " ");
    }
    boolean bare = AROUND.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetter);
    boolean byline = BYLINE.matcher(line).matches() && line.split("\\s+").length <= 16;
    String before = line.substring(0, found.get(0).span().begin());
    String after = line.substring(found.get(0).span().end());
    boolean town = after.isBlank() && TOWN.matcher(before).matches();
    boolean headed = before.isBlank() && SEPARATOR.matcher(after).matches();
    return bare || byline || town || headed
        ? Optional.of(found.get(0).date())
        : Optional.empty();
  }

  /** The date that a paragraph begins with, bare or in brackets, when more follows. */
  public static Optional<PartialDate> leading(String line, SlashOrder order) {
    String head = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
    return DateScanner.first(head, order)
        .filter(found -> found.span().begin() < LEADING)
        .filter(found -> head.substring(0, found.span().begin()).chars().noneMatch(Character::isLetterOrDigit))
        .map(FoundDate::date);
  }

  /** The date right after a word that says "last change". */
  public static Optional<PartialDate> changed(String line, SlashOrder order) {
    return after(line, order, CHANGED);
  }

  /** The date right after a word that says "published". */
  public static Optional<PartialDate> labelled(String line, SlashOrder order) {
    return after(line, order, LABEL).or(() -> after(line, order, ARTICLE));
  }

  private static Optional<PartialDate> after(String line, SlashOrder order, Pattern label) {
    String head = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
    return DateScanner.all(head, order).stream()
        .filter(date -> label.matcher(head.substring(0, date.span().begin())).find())
        .map(FoundDate::date)
        .findFirst();
  }
}
