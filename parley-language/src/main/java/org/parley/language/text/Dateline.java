package org.parley.language.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of place, date and agency with which newswire opens: "LINDHAVEN, June 10 (Norland Wire)
 * - ". It says where the report was filed, nothing that is coded.
 */
public final class Dateline {
  private static final int LONGEST = 120;
  private static final String DATE =
      ", (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8}\\.?)(?:,? \\d{4})?";
  private static final String AGENCY = " ?\\([A-Z][A-Za-z .&/-]{1,40}\\)";
  private static final String REGION = "(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20})?)?";
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "[A-Z][A-Z.' /-]{2,40}" + REGION + "(?:" + DATE + ")?(?:" + AGENCY + ")? -{1,2} ");
  private static final Pattern MIXED =
      Pattern.compile("(?:[A-Z][A-Za-z.']{1,20} ?){0,3}(?:" + DATE + ")?" + AGENCY + " -{1,2} ");

  private Dateline() {}

  /** End of the dateline in a normalised paragraph; 0 if there is none. */
  public static int end(String paragraph) {
    String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    for (Pattern pattern : new Pattern[] {IN_CAPITALS, MIXED}) {
      Matcher matcher = pattern.matcher(start);
      if (matcher.lookingAt() && matcher.end() < paragraph.length()) {
        return matcher.end();
      }
    }
    return 0;
  }
}
