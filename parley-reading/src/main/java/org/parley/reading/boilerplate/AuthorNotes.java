package org.parley.reading.boilerplate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.reading.text.TextLine;

/**
 * The note on the author at the foot of an article: its last paragraph, in the present tense, with
 * the name and post of somebody of whom the article itself does not speak.
 */
final class AuthorNotes {
  private static final int MAX_WORDS = 80;
  private static final String NAME =
      "[\\p{Lu}][\\p{L}\\p{M}.'’-]{0,24}(?: (?:[\\p{Lu}][\\p{L}\\p{M}.'’-]{0,24}|de|van|von|der|al|el|bin|da|di)){1,4}";
  private static final String POST =
      "\\b(?i:fellow|correspondent|professor|editor|producer|reporter|journalist|author|writer|columnist"
          + "|director|researcher|analyst|lecturer|contributor|scholar|historian|consultant|commentator|blogger"
          + "|scientist|coordinator|associate|adviser|advisor|expert|ambassador|student|freelance|freelancer"
          + "|president|founder|chair|chairman|member)s?\\b";

  /** Either a post that somebody holds, or a field that somebody writes about. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?!The )(?:(?:Dr|Prof|Professor|Ambassador|Amb|Lt|Gen|Col|Sir|Dame)\\.? )?("
              + NAME
              + ")(?:,? (?:and|&) "
              + NAME
              + ")?(?:, [^.]{2,80},)? (?:(?:is|are|works?|serves)\\b(?! now\\b).{0,90}?"
              + POST
              + "|(?:writes|covers|teaches)\\b).*",
          Pattern.DOTALL);

  private final List<TextLine> lines;
  private final Marks marks;

  AuthorNotes(List<TextLine> lines, Marks marks) {
    this.lines = lines;
    this.marks = marks;
  }

  /** Marks the note if the last paragraph that is not marked yet is one. */
  void mark() {
    int last = lines.size() - 1;
    while (last >= 0 && (marks.isMarked(last) || lines.get(last).words() <= 2)) {
      last--;
    }
    if (last < 2 || lines.get(last).words() > MAX_WORDS) {
      return;
    }
    Matcher matcher = NOTE.matcher(lines.get(last).text());
    if (matcher.matches() && isStranger(matcher.group(1), last)) {
      marks.mark(last);
    }
  }

  /** True if the last word of the name is not in the article before, its byline left aside. */
  private boolean isStranger(String name, int before) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = 0; i < before; i++) {
      if (!marks.isMarked(i) && lines.get(i).text().contains(surname)) {
        return false;
      }
    }
    return true;
  }
}
