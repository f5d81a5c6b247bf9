package org.parley.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.exchange.EventReader;
import org.parley.exchange.FormatException;
import org.parley.reading.ReadLimits;
import org.parley.reading.source.BoundedInput;
import org.parley.reading.source.FileKind;
import org.parley.reading.source.LineSource;
import org.parley.reading.source.UnreadableException;

/**
 * Tells files of records, as {@code parley code} writes them, from documents by their first line,
 * and reads their events.
 */
final class RecordFiles {
  private static final String STANDARD_INPUT = "-";

  /** Of standard input, which can be read only once, so much is looked at beforehand. */
  private static final int BEGINNING = 1 << 16;

  private final ReadLimits limits = ReadLimits.standard();
  private final InputStream in;
  private final List<String> records = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();

  /**
   * Looks at what the arguments name.
   *
   * @param in standard input, of which only the beginning is looked at, and only if it is named
   */
  RecordFiles(InputStream in, List<String> paths) throws IOException {
    this.in = new BufferedInputStream(in, BEGINNING);
    for (String path : paths) {
      boolean isRecords = path.equals(STANDARD_INPUT) ? standardInput() : file(path);
      (isRecords ? records : documents).add(path);
    }
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  /** The arguments that name no records. */
  List<String> documents() {
    return List.copyOf(documents);
  }

  /** Standard input with its beginning. */
  InputStream in() {
    return in;
  }

  /** Reads the files in the order of the arguments. */
  void read(EventReader reader) throws IOException {
    for (String path : records) {
      try (LineSource lines = open(path)) {
        Optional<byte[]> line = lines.next();
        while (line.isPresent()) {
          reader.add(lines.number(), new String(line.get(), StandardCharsets.UTF_8));
          line = lines.next();
        }
        reader.finish();
      } catch (UnreadableException e) {
        throw new UserException(ExitStatus.FAILED, path + ": " + e.what() + "; " + e.remedy(), e);
      } catch (FormatException e) {
        throw new UserException(
            ExitStatus.BAD_ARGUMENTS,
            path + ": " + e.getMessage() + "; give records as parley code writes them",
            e);
      }
    }
  }

  private LineSource open(String path) throws UnreadableException {
    BoundedInput input =
        path.equals(STANDARD_INPUT)
            ? BoundedInput.of(in, limits)
            : BoundedInput.of(Path.of(path), limits);
    return new LineSource(input, limits.maxDocumentBytes());
  }

  private boolean standardInput() throws IOException {
    in.mark(BEGINNING);
    byte[] beginning = in.readNBytes(BEGINNING);
    in.reset();
    return EventReader.isRecords(new String(beginning, StandardCharsets.UTF_8));
  }

  private boolean file(String path) {
    try {
      if (FileKind.of(path).filter(k -> k == FileKind.JSON_LINES).isEmpty()
          || !Files.isRegularFile(Path.of(path))) {
        return false;
      }
    } catch (InvalidPathException e) {
      // The reader of documents names it.
      return false;
    }
    try (LineSource lines = open(path)) {
      return lines
          .next()
          .filter(line -> EventReader.isRecords(new String(line, StandardCharsets.UTF_8)))
          .isPresent();
    } catch (UnreadableException e) {
      return false;
    }
  }
}
