package org.parley.track;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Quotation;
import org.parley.record.Statement;

/**
 * When two records obviously report one thing: the same sentence coded the same way (syndicated
 * copies, a headline repeated), or the same long quotation of the same speaker. Anything less is
 * left as two: a link that may be wrong is worse than a report too many.
 */
final class Sameness {
  /** Letters that a quotation needs before it identifies an utterance by itself. */
  private static final int LONG_QUOTATION = 40;

  private Sameness() {}

  /** Equal keys, one thing. */
  static String key(CodedRecord record, Document document) {
    String sentence = letters(record.provenance().quote());
    return record.kind().label()
        + "|"
        + record.fold(
            new CodedRecord.Cases<String>(
                r -> statement(r, document, sentence),
                r -> event(r, document, sentence),
                r -> join(sentence, r.channel(), r.state().label()),
                r -> join(sentence, r.agreement(), r.status().label()),
                r -> join(sentence, r.holder(), letters(r.condition().of(document.text()))),
                r -> join(sentence, r.by(), r.direction().label()),
                r -> join(sentence, r.issue()),
                r -> join(sentence, r.issue())));
  }

  private static String statement(Statement r, Document document, String sentence) {
    String content = letters(text(r.content(), document));
    if (r.quotation() == Quotation.DIRECT && content.length() >= LONG_QUOTATION) {
      return join("quotation", r.speaker().name(), content);
    }
    return join(sentence, r.speaker().name(), content);
  }

  private static String event(Event r, Document document, String sentence) {
    return join(
        sentence,
        r.cameo(),
        r.source().name(),
        r.target().map(t -> t.name()).orElse(""),
        letters(r.trigger().of(document.text())));
  }

  private static String text(List<Span> spans, Document document) {
    return spans.stream().map(s -> s.of(document.text())).collect(Collectors.joining(" "));
  }

  /** Letters and digits only, in lower case: quotation marks and spaces differ between copies. */
  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static String join(String... parts) {
    return String.join("|", parts);
  }
}
