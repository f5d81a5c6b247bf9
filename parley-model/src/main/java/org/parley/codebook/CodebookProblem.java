package org.parley.codebook;

/**
 * One error of a codebook.
 *
 * @param file name of the file, or of the folder where no file is at fault
 * @param line 1-based; 0 where no line is at fault
 * @param field path of the field, such as {@code entities[3].roles[0].from}; may be empty
 * @param message the bad value and what is allowed
 */
public record CodebookProblem(String file, int line, String field, String message) {
  public CodebookProblem {
    if (line < 0) {
      throw new IllegalArgumentException("line must be 0 or more, got " + line);
    }
  }

  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : ":" + line)
        + ": "
        + (field.isEmpty() ? "" : field + ": ")
        + message;
  }
}
