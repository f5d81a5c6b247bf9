package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.document.Document;
import org.parley.evaluate.Agreement;
import org.parley.evaluate.Coding;
import org.parley.evaluate.CodingFiles;
import org.parley.exchange.FormatException;
import org.parley.reading.DocumentReader;
import org.parley.reading.LanguagePolicy;
import org.parley.reading.ReadResult;
import org.parley.reading.ReadSettings;
import org.parley.run.Pipeline;

/** Reads the two codings of {@code parley agree}, and refuses what is not of the same documents. */
final class TwoCodings {
  private final Console console;
  private final Path a;
  private final Path b;
  private final boolean training;
  private final List<String> documents;
  private @Nullable Coding first;
  private @Nullable Coding second;

  /**
   * Nothing is read yet.
   *
   * @param given files and folders of the documents; none if they are to be found
   */
  TwoCodings(Console console, Path a, Path b, List<String> given) throws IOException {
    this.console = console;
    this.a = a;
    this.b = b;
    for (Path coding : List.of(a, b)) {
      if (!Files.exists(coding)) {
        throw UserException.badArgument(
            coding + " does not exist; A and B are files or folders of two codings");
      }
    }
    this.training = CodingFiles.isTraining(a);
    if (training != CodingFiles.isTraining(b) || (training && !given.isEmpty())) {
      throw UserException.badArgument(
          "training sentences bring their own texts: compare two folders of them, without PATH");
    }
    this.documents = training || !given.isEmpty() ? List.copyOf(given) : beside(a, b);
  }

  /** References lie by their documents; records need none. */
  private static List<String> beside(Path a, Path b) {
    return Stream.of(a, b)
        .filter(CodingFiles::isReference)
        .map(p -> Files.isDirectory(p) ? p : p.toAbsolutePath().normalize().getParent())
        .limit(1)
        .map(String::valueOf)
        .toList();
  }

  /** What the texts are read from; nothing when the records' quotes have to do. */
  List<String> documents() {
    return documents;
  }

  Coding first() {
    return Objects.requireNonNull(first, "read comes before");
  }

  Coding second() {
    return Objects.requireNonNull(second, "read comes before");
  }

  ExitStatus read(Settings settings) throws IOException {
    try {
      if (training) {
        first = CodingFiles.readTraining(a);
        second = CodingFiles.readTraining(b);
        return ExitStatus.DONE;
      }
      if (documents.isEmpty()) {
        Map<String, Document> quoted = CodingFiles.quoted(a, b);
        first = CodingFiles.readFound(a, quoted);
        second = CodingFiles.readFound(b, quoted);
        return ExitStatus.DONE;
      }
      Map<String, Document> texts = new LinkedHashMap<>();
      ExitStatus status = texts(settings, texts);
      first = CodingFiles.read(a, texts);
      second = CodingFiles.read(b, texts);
      return status;
    } catch (FormatException e) {
      throw new UserException(
          ExitStatus.BAD_ARGUMENTS,
          e.getMessage() + "; A and B must be codings of the same documents, without mistakes",
          e);
    }
  }

  private ExitStatus texts(Settings settings, Map<String, Document> texts) throws IOException {
    // The language of a text does not matter to a comparison.
    DocumentReader reader = new DocumentReader(ReadSettings.of(LanguagePolicy.ANY), console.in());
    ReportingSink<Document> sink =
        new ReportingSink<>(console, settings, d -> texts.put(d.id(), d));
    try (Stream<ReadResult> results = reader.read(documents)) {
      Pipeline.read(results, sink);
    }
    if (texts.isEmpty()) {
      throw UserException.badArgument(
          "no document in "
              + String.join(", ", documents)
              + "; give those that were coded: parley agree A B PATH...");
    }
    return sink.finish();
  }

  /**
   * Refuses codings without a common document, and documents that only one has.
   *
   * @param common whether to pass over the latter
   */
  void requireTheSame(boolean common) {
    List<String> onlyFirst = Agreement.missing(first(), second());
    List<String> onlySecond = Agreement.missing(second(), first());
    if (onlyFirst.size() == first().documents().size()
        || onlySecond.size() == second().documents().size()) {
      throw UserException.badArgument(
          first().name()
              + " and "
              + second().name()
              + " have no document in common"
              + example(first())
              + example(second())
              + "; the ids must be the same");
    }
    Optional<String> differing = Agreement.differing(first(), second());
    if (differing.isPresent()) {
      throw UserException.badArgument(
          first().name()
              + " and "
              + second().name()
              + " have different texts of \""
              + differing.get()
              + "\"; two codings must be of the same text");
    }
    if (!common && !onlyFirst.isEmpty()) {
      throw lacking(first(), second(), onlyFirst);
    }
    if (!common && !onlySecond.isEmpty()) {
      throw lacking(second(), first(), onlySecond);
    }
    if (onlyFirst.size() + onlySecond.size() > 0) {
      console
          .err()
          .println(
              "parley: passed over documents that only one has: A "
                  + onlyFirst.size()
                  + ", B "
                  + onlySecond.size());
    }
  }

  private static String example(Coding coding) {
    return coding.documents().keySet().stream()
        .findFirst()
        .map(id -> "; " + coding.name() + " has \"" + id + "\"")
        .orElse("; " + coding.name() + " has none");
  }

  private UserException lacking(Coding has, Coding lacks, List<String> documents) {
    return UserException.badArgument(
        has.name()
            + " codes "
            + documents.size()
            + (documents.size() == 1 ? " document" : " documents")
            + " that "
            + lacks.name()
            + " has nothing of, such as \""
            + documents.get(0)
            + "\"; "
            + (training
                ? ""
                : "if that was coded and nothing found, give the documents (parley agree A B"
                    + " PATH...), else ")
            + "pass over what only one has with --common");
  }
}
