package org.parley.reading.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Encodings that a text shows by its first bytes, the longer marks first. */
enum ByteOrderMark {
  UTF_32_LE("UTF-32LE", 0xff, 0xfe, 0, 0),
  UTF_32_BE("UTF-32BE", 0, 0, 0xfe, 0xff),
  UTF_8("UTF-8", 0xef, 0xbb, 0xbf),
  UTF_16_LE("UTF-16LE", 0xff, 0xfe),
  UTF_16_BE("UTF-16BE", 0xfe, 0xff),
  /** No mark, but every second byte is zero where Latin text would have it. */
  BARE_UTF_16_LE("UTF-16LE"),
  BARE_UTF_16_BE("UTF-16BE");

  private static final int SAMPLE = 512;
  private final Charset charset;
  private final int[] bytes;

  ByteOrderMark(String charset, int... bytes) {
    this.charset = Charset.forName(charset);
    this.bytes = bytes;
  }

  static Optional<ByteOrderMark> of(byte[] text) {
    return Arrays.stream(values()).filter(mark -> mark.begins(text)).findFirst();
  }

  String decode(byte[] text) {
    return new String(text, bytes.length, text.length - bytes.length, charset);
  }

  private boolean begins(byte[] text) {
    return switch (this) {
      case BARE_UTF_16_LE -> zeros(text, 1) && !anyZero(text, 0);
      case BARE_UTF_16_BE -> zeros(text, 0) && !anyZero(text, 1);
      case UTF_32_LE, UTF_32_BE, UTF_8, UTF_16_LE, UTF_16_BE -> marked(text);
    };
  }

  private boolean marked(byte[] text) {
    if (text.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((text[i] & 0xff) != bytes[i]) {
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
