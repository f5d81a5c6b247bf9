package org.parley.coding;

import java.util.List;
import org.parley.language.AnnotatedText;
import org.parley.record.CodedRecord;

/**
 * Codes one kind of record (or a few that belong together). Immutable and thread-safe.
 *
 * <p>Coders run in a fixed order, and each sees what those before it coded in the same document:
 * statements first, then events, then the rest.
 */
public interface Coder {
  /** Records of one document, in any order. */
  List<? extends CodedRecord> code(AnnotatedText text, List<CodedRecord> before);
}
