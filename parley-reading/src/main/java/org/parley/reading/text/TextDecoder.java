package org.parley.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.reading.source.UnreadableException;

/**
 * Bytes to text: a byte order mark decides, then strict UTF-8, then the declared encoding, then
 * UTF-8 with a few bytes damaged, then windows-1252. Line ends become LF.
 */
public final class TextDecoder {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String REMEDY = "pass a text, HTML or JSON-lines file";

  /** How many control characters in a thousand a text may hold. */
  private static final int MAX_CONTROL_PER_MILLE = 10;

  private TextDecoder() {}

  /** The text of a file. */
  public static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("the file is empty", "check where it comes from");
    }
    Signatures.refuseBinary(bytes);
    String text = normaliseLines(characters(bytes, declared));
    refuseControls(text);
    if (text.isBlank()) {
      throw new UnreadableException("the file has only blanks", "check where it comes from");
    }
    return text;
  }

  /** Characters of a line or a file, without any check. */
  public static String characters(byte[] bytes, Optional<Charset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return mark.get().decode(bytes);
    }
    Optional<String> strict = strict(bytes, StandardCharsets.UTF_8);
    if (strict.isPresent()) {
      return strict.get();
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    return new String(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer out =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(out.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** True if at least four in five non-ASCII sequences are valid UTF-8. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xff;
      int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      boolean valid = length > 0 && at + length <= bytes.length;
      for (int i = 1; valid && i < length; i++) {
        valid = (bytes[at + i] & 0xc0) == 0x80;
      }
      if (!valid) {
        bad++;
      } else if (length > 1) {
        good++;
      }
      at += valid ? length : 1;
    }
    return good >= 4L * bad;
  }

  private static String normaliseLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void refuseControls(String text) throws UnreadableException {
    long controls =
        text.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\f').count();
    if (controls * 1000 > (long) text.length() * MAX_CONTROL_PER_MILLE) {
      throw new UnreadableException(
          "not text: " + controls + " control characters in " + text.length(), REMEDY);
    }
  }
}
