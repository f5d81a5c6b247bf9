package org.parley.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.document.Document;

/**
 * Reads reference records of one document that give their places as exact substrings of its text:
 * an object with {@code doc} and a list for each kind. Of several places where a substring stands,
 * the one in or nearest to the record's evidence is taken; the whole evidence stands for one that
 * is worded otherwise. A record whose evidence is not in the text is refused.
 */
public final class SeedReader {
  private SeedReader() {}

  /** The parsed file; {@link #document()} says which document it is of. */
  public static final class Seed {
    private final JsonNode root;

    private Seed(JsonNode root) {
      this.root = root;
    }

    /** File name of the document. */
    public String document() {
      return root.path("doc").asText();
    }

    /** Its records, placed in the document. */
    public List<GoldRecord> records(Document document) throws FormatException {
      SeedParser parser = new SeedParser(document);
      List<GoldRecord> out = new ArrayList<>();
      for (SeedParser.Section section : SeedParser.Section.values()) {
        for (Fields fields : new Fields(root).objects(section.field())) {
          try {
            out.add(new GoldRecord(parser.parse(section, fields), fields.flag("borderline")));
          } catch (FormatException | IllegalArgumentException e) {
            String id = fields.optional("id").map(i -> " " + i).orElse("");
            throw new FormatException(
                document() + ", " + section.field() + id + ": " + e.getMessage(), e);
          }
        }
      }
      return out;
    }
  }

  /** Empty when the JSON is something else than a reference of one document. */
  public static Optional<Seed> read(Reader in) throws IOException, FormatException {
    try {
      JsonNode root = JsonLines.MAPPER.readTree(in);
      return root.isObject() && root.path("doc").isTextual()
          ? Optional.of(new Seed(root))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      throw new FormatException("not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
