package org.parley.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** A codebook that cannot be used, with everything that is wrong with it. */
public final class CodebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CodebookProblem> problems;

  public CodebookException(List<CodebookProblem> problems) {
    super(problems.stream().map(CodebookProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of files and lines. */
  public List<CodebookProblem> problems() {
    return problems;
  }
}
