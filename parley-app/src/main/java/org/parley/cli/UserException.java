package org.parley.cli;

/** A mistake of the user or of the surroundings: what, where, and what to do. */
final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitStatus status;

  UserException(ExitStatus status, String message) {
    super(message);
    this.status = status;
  }

  UserException(ExitStatus status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** A bad argument or setting. */
  static UserException badArgument(String message) {
    return new UserException(ExitStatus.BAD_ARGUMENTS, message);
  }

  ExitStatus status() {
    return status;
  }
}
