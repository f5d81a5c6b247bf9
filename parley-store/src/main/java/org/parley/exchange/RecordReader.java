package org.parley.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.document.Document;

/** Reads the records that {@link RecordWriter} wrote. */
public final class RecordReader {
  private final Map<String, Document> documents;

  /**
   * @param documents by id: the documents that the records are of, whose text the offsets need
   */
  public RecordReader(Map<String, Document> documents) {
    this.documents = documents;
  }

  /**
   * All records of a file of JSON lines; blank lines are passed over.
   *
   * @throws FormatException naming the line for anything that is not a record of a known document
   */
  public List<GoldRecord> read(BufferedReader in) throws IOException, FormatException {
    List<GoldRecord> out = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode node = JsonLines.MAPPER.readTree(line);
        out.add(parse(new Fields(node)));
      } catch (JsonProcessingException e) {
        throw new FormatException("line " + number + ": not JSON: " + e.getOriginalMessage(), e);
      } catch (FormatException | IllegalArgumentException e) {
        throw new FormatException("line " + number + ": " + e.getMessage(), e);
      }
    }
    return out;
  }

  private GoldRecord parse(Fields fields) throws FormatException {
    String id = fields.text("document");
    Document document = documents.get(id);
    if (document == null) {
      throw new FormatException("document \"" + Fields.shorten(id) + "\" is not among those read");
    }
    return new GoldRecord(new RecordParser(document).parse(fields), fields.flag("borderline"));
  }
}
