package org.parley.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that stay the same across codebooks and versions as long as document, kind and content or
 * trigger span do, so that people's corrections stay attached.
 */
final class RecordId {
  private static final int BYTES = 6;

  private RecordId() {}

  /**
   * Kind initial and 12 hexadecimal digits of a SHA-256 over document, kind, span, discriminator.
   */
  static String of(CodedRecord record) {
    String key =
        String.join(
            "\u0000",
            record.provenance().document(),
            record.kind().label(),
            record.anchor().begin() + "-" + record.anchor().end(),
            record.discriminator());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return record.kind().label().charAt(0) + "-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
