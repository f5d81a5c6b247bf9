package org.parley.reading.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page declares in its first bytes, in a meta element or XML declaration. */
final class PageEncoding {
  private static final int HEAD_BYTES = 8192;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,200}?charset|\\?xml\\b[^>]{0,80}?encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([a-z0-9_:.-]{2,40})");

  private PageEncoding() {}

  static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  /** Browsers read Latin-1 and ASCII as windows-1252, and so do we. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(western ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
