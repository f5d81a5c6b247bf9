package org.parley.reading.text;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reading.source.UnreadableException;

/** Files that are no text whatever their name says. */
final class Signatures {
  private static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.of(
              "%PDF-", "a PDF file",
              "PK\u0003\u0004", "a zip archive or Office document",
              "\u0089PNG", "a PNG image",
              "\u00ff\u00d8\u00ff", "a JPEG image",
              "GIF8", "a GIF image",
              "\u007fELF", "a program",
              "\u00d0\u00cf\u0011\u00e0", "an old Office document",
              "{\\rtf", "an RTF file",
              "BZh9", "a bzip2 archive",
              "\u00fd7zXZ", "an xz archive"));

  private Signatures() {}

  static void refuseBinary(byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> entry : KNOWN.entrySet()) {
      if (head.startsWith(entry.getKey())) {
        throw new UnreadableException(
            "not text but " + entry.getValue(), "save its text as a .txt or .html file");
      }
    }
  }
}
