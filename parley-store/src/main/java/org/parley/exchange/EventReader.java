package org.parley.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.document.Document;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.record.Kind;

/**
 * Reads the events of a file of records without their documents: texts are known as far as the
 * records quote them. Memory grows with the records of one document, which must stand together, as
 * {@link RecordWriter} has them.
 */
public final class EventReader {
  /** Fields that tell a record from a document within the beginning of a file. */
  private static final Set<String> OF_RECORDS = Set.of("kind", "document", "evidence");

  private static final List<String> ACTORS = List.of("source", "target");

  /** Takes one event. */
  public interface Taker {
    /**
     * Called for every event in the order of the file.
     *
     * @param id as the file has it
     */
    void take(String id, Event event) throws IOException;
  }

  private final Taker taker;
  private final Set<String> finished = new HashSet<>();
  private final List<Line> events = new ArrayList<>();
  private QuotedTexts quotes = new QuotedTexts();
  private String document = "";

  private record Line(long number, Fields fields) {}

  public EventReader(Taker taker) {
    this.taker = taker;
  }

  /** Whether the beginning of a file, which may be cut off anywhere, is that of records. */
  public static boolean isRecords(String beginning) {
    Set<String> found = new HashSet<>();
    try (JsonParser json = JsonLines.MAPPER.createParser(new StringReader(beginning))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("kind") && Kind.parse(json.getValueAsString("")).isEmpty()) {
          return false;
        }
        found.add(name);
        json.skipChildren();
      }
    } catch (IOException e) {
      // The beginning ends within a value: what was seen before has to do.
      return found.containsAll(OF_RECORDS);
    }
    return found.containsAll(OF_RECORDS) && !found.contains("text");
  }

  /**
   * Takes one line of a file; blank lines are passed over.
   *
   * @param number of the line, for messages
   * @throws FormatException naming the line, for anything that is not a record
   */
  public void add(long number, String text) throws IOException, FormatException {
    if (!text.isBlank()) {
      try {
        add(new Line(number, new Fields(JsonLines.MAPPER.readTree(text))));
      } catch (JsonProcessingException e) {
        throw new FormatException("line " + number + ": not JSON: " + e.getOriginalMessage(), e);
      }
    }
  }

  private void add(Line line) throws IOException, FormatException {
    String of = at(line, () -> line.fields().text("document"));
    if (!of.equals(document)) {
      finish();
      document = of;
      if (!finished.add(of)) {
        throw new FormatException(
            "line "
                + line.number()
                + ": document \""
                + Fields.shorten(of)
                + "\" comes again after others; the records of a document must stand together,"
                + " once");
      }
    }
    at(
        line,
        () -> {
          quotes.add(line.fields());
          if (line.fields().label("kind", Kind::parse) == Kind.EVENT) {
            events.add(line);
          }
          return line;
        });
  }

  /** Ends a file, and gives the events of its last document; another file may follow. */
  public void finish() throws IOException, FormatException {
    if (!events.isEmpty()) {
      RecordParser parser = new RecordParser(text());
      for (Line line : events) {
        String id = at(line, () -> line.fields().text("id"));
        CodedRecord record = at(line, () -> parser.parse(line.fields()));
        if (record instanceof Event event) {
          taker.take(id, event);
        }
      }
    }
    events.clear();
    quotes = new QuotedTexts();
    document = "";
  }

  /** What the records quote, and after it blanks for what they point at further on. */
  private Document text() throws FormatException {
    Document quoted = Objects.requireNonNull(quotes.documents().get(document), document);
    int reach = 0;
    for (Line line : events) {
      reach = Math.max(reach, line.fields().reach("trigger"));
      for (String actor : ACTORS) {
        if (line.fields().has(actor)) {
          reach = Math.max(reach, at(line, () -> line.fields().object(actor).reach("text")));
        }
      }
    }
    int known = quoted.text().codePointCount(0, quoted.text().length());
    int missing = Math.min(reach, JsonLines.LONGEST_STRING) - known;
    return missing <= 0 ? quoted : Document.of(document, quoted.text() + " ".repeat(missing));
  }

  /** Something read from a line. */
  private interface Reading<T> {
    T read() throws FormatException;
  }

  private static <T> T at(Line line, Reading<T> reading) throws FormatException {
    try {
      return reading.read();
    } catch (FormatException | IllegalArgumentException e) {
      throw new FormatException("line " + line.number() + ": " + e.getMessage(), e);
    }
  }
}
