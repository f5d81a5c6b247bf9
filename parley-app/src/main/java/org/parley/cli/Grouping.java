package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.document.Document;
import org.parley.exchange.LineField;
import org.parley.reading.ReadLimits;
import org.parley.reading.source.BoundedInput;
import org.parley.reading.source.FileKind;
import org.parley.reading.source.InputItem;
import org.parley.reading.source.InputPlan;
import org.parley.reading.source.LineSource;
import org.parley.reading.source.UnreadableException;
import org.parley.reading.text.TextDecoder;

/** Puts documents into the groups of a summary. */
final class Grouping {
  /** Name of the group of documents that say nothing of it. */
  private static final String NONE = "(none)";

  private static final int YEAR = 4;

  private final Function<Document, Optional<String>> group;

  private Grouping(Function<Document, Optional<String>> group) {
    this.group = group;
  }

  /** The group of a document; empty if there are no groups. */
  Optional<String> of(Document document) {
    return group.apply(document);
  }

  /** Without a field: no groups. */
  static Grouping none() {
    return new Grouping(document -> Optional.empty());
  }

  /**
   * By a field.
   *
   * @param field outlet, year, folder, or a field of the JSON lines that {@code paths} name
   */
  static Grouping by(String field, List<String> paths) {
    return switch (field) {
      case "outlet" -> orNone(Document::outlet);
      case "year" -> orNone(d -> d.date().map(date -> date.toString().substring(0, YEAR)));
      case "folder" -> orNone(d -> folder(d.id()));
      default -> byLine(field, paths);
    };
  }

  private static Grouping orNone(Function<Document, Optional<String>> value) {
    return new Grouping(document -> value.apply(document).or(() -> Optional.of(NONE)));
  }

  private static Optional<String> folder(String id) {
    return Optional.of(id.lastIndexOf('/')).filter(i -> i > 0).map(i -> id.substring(0, i));
  }

  private static Grouping byLine(String field, List<String> paths) {
    ReadLimits limits = ReadLimits.standard();
    LineField values = new LineField(field);
    for (InputItem item : InputPlan.of(paths, limits.maxFolderDepth())) {
      if (item instanceof InputItem.StandardInput) {
        throw UserException.badArgument(
            "--by "
                + field
                + " reads the lines before they are coded, and standard input can be"
                + " read only once; give a file");
      }
      if (item instanceof InputItem.File file && file.kind() == FileKind.JSON_LINES) {
        read(file, limits, values);
      }
    }
    if (values.isEmpty()) {
      throw UserException.badArgument(
          "no document has a field \""
              + field
              + "\"; --by takes outlet, year, folder, or a field of the JSON lines given");
    }
    return orNone(document -> values.of(document.id()));
  }

  private static void read(InputItem.File file, ReadLimits limits, LineField values) {
    try (LineSource lines =
        new LineSource(BoundedInput.of(file.path(), limits), limits.maxDocumentBytes())) {
      while (next(lines, values)) {
        // Each line adds itself.
      }
    } catch (UnreadableException e) {
      // The file is named when its documents are to be coded.
      return;
    }
  }

  /** Whether another line may follow. */
  private static boolean next(LineSource lines, LineField values) {
    try {
      Optional<byte[]> line = lines.next();
      line.ifPresent(l -> values.add(TextDecoder.characters(l, Optional.empty())));
      return line.isPresent();
    } catch (UnreadableException e) {
      return !lines.broken();
    }
  }
}
