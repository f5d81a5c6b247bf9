package org.parley.language;

import java.util.List;
import java.util.Optional;
import org.parley.document.Document;
import org.parley.document.Span;

/** A document with everything the coders read; lists are in text order. */
public record AnnotatedText(
    Document document,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<QuotedPassage> quotations,
    List<Mention> mentions,
    List<DateMention> dates) {
  public AnnotatedText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
  }

  /** Mentions in one sentence. */
  public List<Mention> mentionsIn(int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }

  /** The mention headed by a token: the one with the widest span. */
  public Optional<Mention> mentionHeadedBy(int sentence, int token) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence && m.head() == token)
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /** Dates in one sentence. */
  public List<DateMention> datesIn(int sentence) {
    return dates.stream().filter(d -> d.sentence() == sentence).toList();
  }

  /** The sentence that contains an offset of the document's text. */
  public Optional<Sentence> sentenceAt(int offset) {
    return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
  }

  /** Text of a span. */
  public String text(Span span) {
    return span.of(document.text());
  }
}
