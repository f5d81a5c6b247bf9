package org.parley.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Document;
import org.parley.exchange.FormatException;
import org.parley.exchange.GoldRecord;
import org.parley.exchange.QuotedTexts;

/**
 * Reads two codings: records as {@code parley code} writes them, reference codings, or training
 * sentences.
 */
public final class CodingFiles {
  /** What reference codings leave to the program. */
  private static final Set<Attribute> NOT_IN_REFERENCES =
      EnumSet.of(Attribute.CERTAINTY, Attribute.GOLDSTEIN);

  private CodingFiles() {}

  /** Whether a path holds training sentences, which bring their own texts. */
  public static boolean isTraining(Path path) throws IOException {
    return TrainingCoding.isAt(path);
  }

  /**
   * Training sentences as a coding.
   *
   * @throws FormatException naming file and line of the first mistake
   */
  public static Coding readTraining(Path path) throws IOException, FormatException {
    return TrainingCoding.read(path);
  }

  /** Whether a path holds reference codings, which need their documents. */
  public static boolean isReference(Path path) {
    return Files.isDirectory(path) || path.toString().endsWith(".json");
  }

  /**
   * The documents that two files of records quote, as far as they are quoted.
   *
   * @throws FormatException also if the two quote different texts
   */
  public static Map<String, Document> quoted(Path a, Path b) throws IOException, FormatException {
    QuotedTexts texts = new QuotedTexts();
    add(texts, a);
    add(texts, b);
    return texts.documents();
  }

  /**
   * A coding of documents that were read. A file of records codes all of them: of a document of
   * which it has no record it says that nothing is in it.
   *
   * @throws FormatException naming the file, for what is no coding or one of other texts
   */
  public static Coding read(Path path, Map<String, Document> documents)
      throws IOException, FormatException {
    return coding(path, documents, documents.keySet());
  }

  /** Like {@link #read}, but a file of records codes only the documents of which it has some. */
  public static Coding readFound(Path path, Map<String, Document> documents)
      throws IOException, FormatException {
    return coding(path, documents, Set.of());
  }

  private static Coding coding(Path path, Map<String, Document> documents, Set<String> coded)
      throws IOException, FormatException {
    Map<String, List<GoldRecord>> records = GoldFiles.read(path, documents);
    boolean reference = isReference(path);
    if (!reference) {
      QuotedTexts texts = new QuotedTexts();
      add(texts, path);
      Optional<String> conflict = texts.conflict(documents);
      if (conflict.isPresent()) {
        throw new FormatException(path + ": " + conflict.get() + ": it is of another text");
      }
    }
    Map<String, Document> own = new LinkedHashMap<>();
    documents.forEach(
        (id, document) -> {
          if (records.containsKey(id) || (!reference && coded.contains(id))) {
            own.put(id, document);
          }
        });
    Set<Attribute> attributes = EnumSet.allOf(Attribute.class);
    if (reference) {
      attributes.removeAll(NOT_IN_REFERENCES);
    }
    return new FileCoding(path.toString(), own, records, attributes);
  }

  private static void add(QuotedTexts texts, Path file) throws IOException, FormatException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.add(in);
    } catch (FormatException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    }
  }
}
