package org.parley.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.language.AnnotatedText;
import org.parley.language.Sentence;

/**
 * The place of a document's dateline: "Ardane" in "ARDANE, June 10 (STA) - ". It says where the
 * report was written; an event is there only if the text says "here".
 */
final class DatelinePlace {
  private static final int SENTENCES = 6;
  private static final int LONGEST = 120;
  private static final Pattern PLACE =
      Pattern.compile("\\s*(\\p{Lu}[\\p{L}.' -]{1,40}?) ?[,(-].*", Pattern.DOTALL);

  private DatelinePlace() {}

  /** As it is written in front of one of the first sentences, of none of which it is a part. */
  static Optional<String> of(AnnotatedText text) {
    List<Sentence> sentences = text.sentences();
    int before = 0;
    for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      int begin = sentence.span().begin();
      Matcher place =
          PLACE.matcher(text.document().text().substring(Math.max(before, begin - LONGEST), begin));
      if (place.matches()) {
        return Optional.of(place.group(1));
      }
      before = sentence.span().end();
    }
    return Optional.empty();
  }
}
