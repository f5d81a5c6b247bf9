package org.parley.reading.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.reading.ReadLimits;
import org.parley.reading.ReadResult;
import org.parley.reading.source.BoundedInput;
import org.parley.reading.source.InputPlan;
import org.parley.reading.source.UnreadableException;
import org.parley.reading.text.TextDecoder;

/**
 * Reads {@code documents.csv}. A bad field is a problem with its line and column and counts as not
 * given; the rest of its row and table is used.
 */
public final class TableReader {
  private static final String COLUMNS = "file, date, title, outlet, author, url, grade";
  private final String shown;
  private final Map<String, FileFacts> rows = new LinkedHashMap<>();
  private final List<ReadResult.Failure> problems = new ArrayList<>();

  private TableReader(String shown) {
    this.shown = shown;
  }

  /** The table of a folder, {@link DocumentsTable#NONE} if it has none. */
  public static DocumentsTable read(Path folder, ReadLimits limits) {
    Path path = folder.resolve(InputPlan.TABLE);
    if (!Files.exists(path)) {
      return DocumentsTable.NONE;
    }
    TableReader reader = new TableReader(path.toString());
    try (BoundedInput input = BoundedInput.of(path, limits)) {
      reader.table(TextDecoder.decode(input.all(limits.maxDocumentBytes()), Optional.empty()));
    } catch (UnreadableException e) {
      reader.problems.add(new ReadResult.Failure(reader.shown, e.what(), e.remedy()));
    } catch (CsvException e) {
      reader.problem(
          e.line(), e.column(), String.valueOf(e.getMessage()), "put quotes around the field");
    }
    return new DocumentsTable(reader.rows, reader.problems);
  }

  private void table(String text) throws CsvException {
    List<CsvRow> all = CsvParser.parse(text);
    if (all.isEmpty()) {
      return;
    }
    Map<String, Integer> columns = columns(all.get(0));
    if (!columns.containsKey("file")) {
      String remedy =
          text.indexOf(';') >= 0 && all.get(0).fields().size() == 1
              ? "separate the columns with commas, not semicolons"
              : "begin the table with the line: " + COLUMNS;
      problem(all.get(0).line(), 1, "no column is called file", remedy);
      return;
    }
    for (CsvRow row : all.subList(1, all.size())) {
      row(row, columns);
    }
  }

  private static Map<String, Integer> columns(CsvRow header) {
    Map<String, Integer> columns = new TreeMap<>();
    for (int i = 0; i < header.fields().size(); i++) {
      columns.putIfAbsent(header.fields().get(i).value().strip().toLowerCase(Locale.ROOT), i);
    }
    return columns;
  }

  private void row(CsvRow row, Map<String, Integer> columns) {
    int width = columns.values().stream().mapToInt(i -> i + 1).max().orElse(0);
    if (row.fields().size() > width) {
      CsvRow.Field extra = row.fields().get(width);
      problem(
          extra.line(),
          extra.column(),
          "more fields than the table has columns",
          "put quotes around a field that holds a comma");
      return;
    }
    Optional<CsvRow.Field> file = field(row, columns, "file");
    if (file.isEmpty()) {
      problem(row.line(), 1, "the row names no file", "fill in the column file");
      return;
    }
    String name = file.get().value().strip();
    String position = file.get().line() + ":" + file.get().column();
    FileFacts facts =
        new FileFacts(
            name,
            position,
            field(row, columns, "date").flatMap(this::date),
            text(row, columns, "title"),
            text(row, columns, "outlet"),
            text(row, columns, "author"),
            text(row, columns, "url"),
            field(row, columns, "grade").flatMap(this::grade));
    if (rows.putIfAbsent(name, facts) != null) {
      problem(
          file.get().line(),
          file.get().column(),
          "the file " + name + " has a row already",
          "keep one row for each file");
    }
  }

  private Optional<PartialDate> date(CsvRow.Field field) {
    Optional<PartialDate> date = PartialDate.parse(field.value());
    if (date.isEmpty()) {
      problem(
          field.line(),
          field.column(),
          "no date: " + field.value().strip(),
          "write YYYY-MM-DD, YYYY-MM or YYYY");
    }
    return date;
  }

  private Optional<Grade> grade(CsvRow.Field field) {
    Optional<Grade> grade = Grade.parse(field.value());
    if (grade.isEmpty()) {
      String known =
          String.join(", ", java.util.Arrays.stream(Grade.values()).map(Grade::label).toList());
      problem(
          field.line(),
          field.column(),
          "no grade: " + field.value().strip(),
          "write one of " + known);
    }
    return grade;
  }

  private static Optional<String> text(CsvRow row, Map<String, Integer> columns, String column) {
    return field(row, columns, column).map(field -> field.value().strip());
  }

  private static Optional<CsvRow.Field> field(
      CsvRow row, Map<String, Integer> columns, String column) {
    return Optional.ofNullable(columns.get(column))
        .filter(i -> i < row.fields().size())
        .map(i -> row.fields().get(i))
        .filter(field -> !field.value().isBlank());
  }

  private void problem(int line, int column, String what, String remedy) {
    problems.add(new ReadResult.Failure(shown + ":" + line + ":" + column, what, remedy));
  }
}
