package org.parley.language.turn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.language.Turn;

/** "I" and "we" in a turn mean its speaker. */
public final class FirstPerson {
  private static final Set<String> FORMS =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::sentence)
          .thenComparingInt(m -> m.span().begin())
          .thenComparing(Comparator.comparingInt((Mention m) -> m.span().end()).reversed());

  private FirstPerson() {}

  /** The mentions and those that the pronouns of the turns make, in order of the text. */
  public static List<Mention> add(
      List<Mention> mentions, List<Sentence> sentences, List<Turn> turns) {
    List<Mention> made = new ArrayList<>();
    int from = 0;
    for (Turn turn : turns) {
      Span span = turn.span();
      while (from < sentences.size() && sentences.get(from).span().end() <= span.begin()) {
        from++;
      }
      for (int s = from; s < sentences.size(); s++) {
        if (sentences.get(s).span().begin() >= span.end()) {
          break;
        }
        Sentence sentence = sentences.get(s);
        turn.speaker().ifPresent(speaker -> add(sentence, speaker, made));
      }
    }
    if (made.isEmpty()) {
      return mentions;
    }
    made.addAll(0, mentions);
    made.sort(ORDER);
    return made;
  }

  private static void add(Sentence sentence, Turn.Speaker speaker, List<Mention> made) {
    for (Token token : sentence.tokens()) {
      boolean first =
          token.pos().startsWith("PRP") && FORMS.contains(token.form().toLowerCase(Locale.ROOT));
      if (first) {
        made.add(
            new Mention(
                token.span(),
                token.span(),
                sentence.index(),
                token.index(),
                MentionForm.PRONOUN,
                speaker.kind(),
                speaker.actor().at(token.span()),
                speaker.voice()));
      }
    }
  }
}
