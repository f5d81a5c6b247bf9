package org.parley.reading.table;

import java.util.Optional;
import org.parley.document.Grade;
import org.parley.document.PartialDate;

/**
 * What a row of {@code documents.csv} says about a file.
 *
 * @param file path of the file, relative to the table's folder
 * @param position {@code line:column} of the row's file field
 */
public record FileFacts(
    String file,
    String position,
    Optional<PartialDate> date,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> url,
    Optional<Grade> grade) {
  public FileFacts {
    if (file.isBlank()) {
      throw new IllegalArgumentException("file must not be blank");
    }
  }
}
