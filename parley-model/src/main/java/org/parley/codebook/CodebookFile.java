package org.parley.codebook;

/** A file of a codebook; its bytes are shared, nobody changes them. */
final class CodebookFile {
  private final String name;
  private final byte[] bytes;

  CodebookFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** As problems name it. */
  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }
}
