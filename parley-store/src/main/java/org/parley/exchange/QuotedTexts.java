package org.parley.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.document.Document;

/**
 * What records alone tell of their documents' texts: the evidence that they quote, at its place.
 * Serves to place records whose documents are not at hand, and to see whether records are of the
 * text that they are taken to be of.
 */
public final class QuotedTexts {
  private final Map<String, TreeMap<Integer, String>> quotes = new LinkedHashMap<>();

  /**
   * Takes the quotes of a file of records; may be called for several files of the same documents.
   *
   * @throws FormatException naming the line for what is no record with document, evidence and quote
   */
  public void add(BufferedReader in) throws IOException, FormatException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          add(new Fields(JsonLines.MAPPER.readTree(line)));
        } catch (JsonProcessingException e) {
          throw new FormatException("line " + number + ": not JSON: " + e.getOriginalMessage(), e);
        } catch (FormatException e) {
          throw new FormatException("line " + number + ": " + e.getMessage(), e);
        }
      }
    }
  }

  /** Takes the quote of one record. */
  void add(Fields record) throws FormatException {
    String quote = record.text("quote");
    int begin = record.codePoint("evidence");
    if (begin > JsonLines.LONGEST_STRING - quote.length()) {
      throw new FormatException("evidence begins beyond what a text can have, at " + begin);
    }
    String document = record.text("document");
    TreeMap<Integer, String> own = quotes.computeIfAbsent(document, d -> new TreeMap<>());
    String known = own.getOrDefault(begin, "");
    if (!quote.startsWith(known) && !known.startsWith(quote)) {
      throw different(document, begin);
    }
    own.put(begin, known.length() >= quote.length() ? known : quote);
  }

  private static FormatException different(String document, int at) {
    return new FormatException(
        "the records quote different texts of document \""
            + Fields.shorten(document)
            + "\" at character "
            + at);
  }

  /**
   * The documents that the records are of, by id: quoted words at their places, blanks between.
   *
   * @throws FormatException for quotes that cannot be of one text
   */
  public Map<String, Document> documents() throws FormatException {
    Map<String, Document> out = new LinkedHashMap<>();
    for (Map.Entry<String, TreeMap<Integer, String>> entry : quotes.entrySet()) {
      out.put(entry.getKey(), Document.of(entry.getKey(), text(entry.getKey(), entry.getValue())));
    }
    return out;
  }

  private static String text(String document, TreeMap<Integer, String> pieces)
      throws FormatException {
    int length = 0;
    for (Map.Entry<Integer, String> piece : pieces.entrySet()) {
      length = Math.max(length, piece.getKey() + codePoints(piece.getValue()));
    }
    int[] points = new int[length];
    for (Map.Entry<Integer, String> piece : pieces.entrySet()) {
      int at = piece.getKey();
      for (int point : piece.getValue().codePoints().toArray()) {
        if (points[at] != 0 && points[at] != point) {
          throw different(document, at);
        }
        points[at++] = point;
      }
    }
    Arrays.setAll(points, i -> points[i] == 0 ? ' ' : points[i]);
    return new String(points, 0, points.length);
  }

  /** The first quote that does not stand at its place in its document, if any. */
  public Optional<String> conflict(Map<String, Document> documents) {
    for (Map.Entry<String, TreeMap<Integer, String>> entry : quotes.entrySet()) {
      Document document = documents.get(entry.getKey());
      if (document != null) {
        CodePoints points = CodePoints.of(document.text());
        for (Map.Entry<Integer, String> piece : entry.getValue().entrySet()) {
          boolean inside = piece.getKey() <= points.length();
          if (!inside
              || !document.text().startsWith(piece.getValue(), points.toUnits(piece.getKey()))) {
            return Optional.of(
                "\""
                    + Fields.shorten(piece.getValue())
                    + "\" does not stand at character "
                    + piece.getKey()
                    + " of document \""
                    + Fields.shorten(entry.getKey())
                    + "\"");
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
