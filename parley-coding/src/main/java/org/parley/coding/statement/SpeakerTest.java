package org.parley.coding.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.EntityKind;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Token;

/** Whether a noun phrase can be somebody who speaks. */
final class SpeakerTest {
  private static final Set<String> THINGS = Set.of("it", "this", "that", "there", "what", "which");

  private final Words words;

  SpeakerTest(Words words) {
    this.words = words;
  }

  /** True for a person, a body, a group or a document. */
  boolean speaks(DocumentView doc, Source source) {
    Token token = source.tree().token(source.head());
    Optional<Mention> mention = doc.mentionAt(source);
    if (mention.isPresent()) {
      return mention.get().form() != MentionForm.DEMONYM
          && !(mention.get().kind() == EntityKind.PLACE
              && mention.get().form() == MentionForm.NAME);
    }
    if (words.speakerPronouns().contains(token.lemma())) {
      return true;
    }
    if (token.pos().startsWith("NNP") || isAbbreviation(token.form())) {
      return true;
    }
    return token.pos().startsWith("N") && words.speakers().contains(token.lemma());
  }

  private static boolean isAbbreviation(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  /** True unless it can only be a thing; enough for verbs that nothing but people do. */
  boolean maySpeak(DocumentView doc, Source source) {
    Token token = source.tree().token(source.head());
    return doc.mentionAt(source).isPresent() || !THINGS.contains(token.lemma());
  }
}
