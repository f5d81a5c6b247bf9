package org.parley.language;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.parley.document.Document;
import org.parley.document.Span;

/**
 * A document with everything the coders read; lists are in text order. Look-ups by sentence or
 * offset rely on that order and cost no more than its logarithm.
 *
 * @param turns of a transcript or interview; empty for other documents
 */
public record AnnotatedText(
    Document document,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<QuotedPassage> quotations,
    List<Mention> mentions,
    List<DateMention> dates,
    List<Turn> turns) {
  public AnnotatedText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    turns = List.copyOf(turns);
  }

  /** A document without turns. */
  public AnnotatedText(
      Document document,
      List<Paragraph> paragraphs,
      List<Sentence> sentences,
      List<QuotedPassage> quotations,
      List<Mention> mentions,
      List<DateMention> dates) {
    this(document, paragraphs, sentences, quotations, mentions, dates, List.of());
  }

  /** The turn whose label or content holds an offset of the document's text. */
  public Optional<Turn> turnAt(int offset) {
    int i = from(turns, t -> t.span().end(), offset + 1);
    return i < turns.size() && turns.get(i).span().contains(offset)
        ? Optional.of(turns.get(i))
        : Optional.empty();
  }

  /** Mentions in one sentence. */
  public List<Mention> mentionsIn(int sentence) {
    return mentions.subList(
        from(mentions, Mention::sentence, sentence),
        from(mentions, Mention::sentence, sentence + 1));
  }

  /** The mention headed by a token: the one with the widest span. */
  public Optional<Mention> mentionHeadedBy(int sentence, int token) {
    return mentionsIn(sentence).stream()
        .filter(m -> m.head() == token)
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /** Dates in one sentence. */
  public List<DateMention> datesIn(int sentence) {
    return dates.subList(
        from(dates, DateMention::sentence, sentence),
        from(dates, DateMention::sentence, sentence + 1));
  }

  /** The sentence that contains an offset of the document's text. */
  public Optional<Sentence> sentenceAt(int offset) {
    int i = from(sentences, s -> s.span().end(), offset + 1);
    return i < sentences.size() && sentences.get(i).span().contains(offset)
        ? Optional.of(sentences.get(i))
        : Optional.empty();
  }

  /** Index of the first element whose key is at least {@code least}. */
  private static <T> int from(List<T> list, ToIntFunction<T> key, int least) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.applyAsInt(list.get(middle)) >= least) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Text of a span. */
  public String text(Span span) {
    return span.of(document.text());
  }
}
