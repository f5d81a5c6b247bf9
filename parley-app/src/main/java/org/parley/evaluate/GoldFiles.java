package org.parley.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.document.Document;
import org.parley.exchange.FormatException;
import org.parley.exchange.GoldRecord;
import org.parley.exchange.RecordReader;
import org.parley.exchange.SeedReader;

/**
 * Reference records: a file of records as {@code parley code} writes them, or a folder (or file)
 * with one JSON file for each document.
 */
public final class GoldFiles {
  private GoldFiles() {}

  /**
   * The gold of the documents that were read, by id; documents without gold are not in it.
   *
   * @throws FormatException naming file and place for a file that is no reference
   */
  public static Map<String, List<GoldRecord>> read(Path gold, Map<String, Document> documents)
      throws IOException, FormatException {
    Map<String, List<GoldRecord>> out = new LinkedHashMap<>();
    for (Path file : files(gold)) {
      try {
        read(file, documents, out);
      } catch (FormatException e) {
        throw new FormatException(file + ": " + e.getMessage(), e);
      }
    }
    return out;
  }

  private static void read(
      Path file, Map<String, Document> documents, Map<String, List<GoldRecord>> out)
      throws IOException, FormatException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (!isSeed(file)) {
        for (GoldRecord record : new RecordReader(documents).read(in)) {
          out.computeIfAbsent(record.record().provenance().document(), k -> new ArrayList<>())
              .add(record);
        }
        return;
      }
      Optional<SeedReader.Seed> seed = SeedReader.read(in);
      if (seed.isPresent()) {
        Optional<Document> document = find(seed.get().document(), documents);
        if (document.isPresent()) {
          out.put(document.get().id(), seed.get().records(document.get()));
        }
      }
    }
  }

  private static boolean isSeed(Path file) {
    return file.toString().endsWith(".json");
  }

  /** By id, else by the file name that the id ends in. */
  private static Optional<Document> find(String name, Map<String, Document> documents) {
    Document known = documents.get(name);
    return known != null
        ? Optional.of(known)
        : documents.values().stream().filter(d -> d.id().endsWith("/" + name)).findFirst();
  }

  private static List<Path> files(Path gold) throws IOException {
    if (!Files.isDirectory(gold)) {
      return List.of(gold);
    }
    try (Stream<Path> list = Files.list(gold)) {
      return list.filter(GoldFiles::isSeed).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
