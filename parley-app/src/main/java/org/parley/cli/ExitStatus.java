package org.parley.cli;

/** How a command ends. */
enum ExitStatus {
  DONE(0),
  FAILED(1),
  BAD_ARGUMENTS(2),
  /** Done, but some documents could not be read. */
  SOME_UNREAD(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
