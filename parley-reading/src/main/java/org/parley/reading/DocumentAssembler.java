package org.parley.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.document.Span;
import org.parley.reading.boilerplate.BoilerplateFinder;
import org.parley.reading.date.FileNameDate;
import org.parley.reading.date.SlashOrder;
import org.parley.reading.date.TextDateFinder;
import org.parley.reading.language.LanguageDetector;
import org.parley.reading.table.FileFacts;
import org.parley.reading.text.TextLine;
import org.parley.reading.text.TitleFinder;

/**
 * Puts together what the arguments, the tables, the source and the text say of a document, in this
 * order of trust.
 */
final class DocumentAssembler {
  private static final int TITLE_LINES = 2;
  private final ReadSettings settings;
  private final BoilerplateFinder finder;

  DocumentAssembler(ReadSettings settings, BoilerplateFinder finder) {
    this.settings = settings;
    this.finder = finder;
  }

  /**
   * The document.
   *
   * @param facts rows of the tables that name it, nearest first
   * @param file path whose name may hold a date
   */
  ReadResult assemble(String shown, RawDocument raw, List<FileFacts> facts, Optional<String> file) {
    List<TextLine> lines = TextLine.of(raw.text());
    List<Span> boilerplate = raw.boilerplate().orElseGet(() -> finder.find(lines));
    String lang = LanguageDetector.detect(raw.text(), raw.lang());
    if (settings.languages() == LanguagePolicy.ENGLISH_ONLY
        && !lang.equals(LanguageDetector.ENGLISH)) {
      return new ReadResult.PassedOver(shown, PassReason.NOT_ENGLISH, lang);
    }
    return new ReadResult.Success(
        new Document(
            raw.id(),
            raw.text(),
            given(facts, FileFacts::title)
                .or(raw::title)
                .or(() -> TitleFinder.find(content(lines, boilerplate))),
            published(raw, facts, lines, file),
            settings.outlet().or(() -> given(facts, FileFacts::outlet)).or(raw::outlet),
            given(facts, FileFacts::author).or(raw::author),
            given(facts, FileFacts::url).or(raw::url),
            Optional.of(lang),
            given(facts, FileFacts::grade).or(raw::grade).orElse(Grade.UNKNOWN),
            boilerplate));
  }

  private static List<TextLine> content(List<TextLine> lines, List<Span> boilerplate) {
    Set<Integer> begins = boilerplate.stream().map(Span::begin).collect(Collectors.toSet());
    return lines.stream()
        .filter(line -> !begins.contains(line.span().begin()))
        .limit(TITLE_LINES)
        .toList();
  }

  private Optional<Publication> published(
      RawDocument raw, List<FileFacts> facts, List<TextLine> lines, Optional<String> file) {
    return from(settings.date(), DateOrigin.ARGUMENT)
        .or(() -> from(given(facts, FileFacts::date), DateOrigin.METADATA))
        .or(raw::published)
        .or(() -> from(TextDateFinder.find(lines, SlashOrder.UNKNOWN), DateOrigin.TEXT))
        .or(() -> from(file.flatMap(FileNameDate::of), DateOrigin.FILE));
  }

  private static Optional<Publication> from(Optional<PartialDate> date, DateOrigin origin) {
    return date.map(d -> new Publication(d, origin));
  }

  private static <T> Optional<T> given(
      List<FileFacts> facts, Function<FileFacts, Optional<T>> field) {
    return facts.stream().map(field).flatMap(Optional::stream).findFirst();
  }
}
