package org.parley.reading.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Encodings that a text shows by its first bytes, the longer marks first. */
enum ByteOrderMark {
  UTF_32_LE("UTF-32LE", "\u00ff\u00fe\0\0"),
  UTF_32_BE("UTF-32BE", "\0\0\u00fe\u00ff"),
  UTF_8("UTF-8", "\u00ef\u00bb\u00bf"),
  UTF_16_LE("UTF-16LE", "\u00ff\u00fe"),
  UTF_16_BE("UTF-16BE", "\u00fe\u00ff"),
  /** No mark, but every second byte is zero where Latin text would have it. */
  BARE_UTF_16_LE("UTF-16LE", ""),
  BARE_UTF_16_BE("UTF-16BE", "");

  private static final int SAMPLE = 512;
  private final Charset charset;

  /** The mark, a character for each byte. */
  private final String mark;

  ByteOrderMark(String charset, String mark) {
    this.charset = Charset.forName(charset);
    this.mark = mark;
  }

  static Optional<ByteOrderMark> of(byte[] text) {
    return Arrays.stream(values()).filter(mark -> mark.begins(text)).findFirst();
  }

  String decode(byte[] text) {
    return new String(text, mark.length(), text.length - mark.length(), charset);
  }

  private boolean begins(byte[] text) {
    return switch (this) {
      case BARE_UTF_16_LE -> zeros(text, 1) && !anyZero(text, 0);
      case BARE_UTF_16_BE -> zeros(text, 0) && !anyZero(text, 1);
      case UTF_32_LE, UTF_32_BE, UTF_8, UTF_16_LE, UTF_16_BE -> marked(text);
    };
  }

  private boolean marked(byte[] text) {
    if (text.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((text[i] & 0xff) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Nine in ten bytes at this parity are zero. */
  private static boolean zeros(byte[] text, int parity) {
    int seen = 0;
    int zero = 0;
    for (int i = parity; i < Math.min(SAMPLE, text.length); i += 2) {
      seen++;
      zero += text[i] == 0 ? 1 : 0;
    }
    return seen >= 4 && zero * 10 >= seen * 9;
  }

  private static boolean anyZero(byte[] text, int parity) {
    for (int i = parity; i < Math.min(SAMPLE, text.length); i += 2) {
      if (text[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
