package org.parley.reading;

/**
 * Bounds on what a run takes in, so that no input exhausts memory or time.
 *
 * @param maxDocumentBytes largest inflated file or JSON line that is one document
 * @param maxInflation a gzip file that inflates to more than this many times its size is refused
 * @param maxHtmlDepth elements nested deeper are flattened by the parser
 * @param maxFolderDepth folders nested deeper are an error
 */
public record ReadLimits(
    int maxDocumentBytes, int maxInflation, int maxHtmlDepth, int maxFolderDepth) {
  public ReadLimits {
    positive("maxDocumentBytes", maxDocumentBytes);
    positive("maxInflation", maxInflation);
    positive("maxHtmlDepth", maxHtmlDepth);
    positive("maxFolderDepth", maxFolderDepth);
  }

  /** 16 MiB a document, 300-fold inflation, 256 nested elements, 64 nested folders. */
  public static ReadLimits standard() {
    return new ReadLimits(16 << 20, 300, 256, 64);
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive, got " + value);
    }
  }
}
