package org.parley.reading.source;

/** One document or row cannot be read: what is wrong and what the user can do. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String what;
  private final String remedy;

  public UnreadableException(String what, String remedy) {
    super(what + "; " + remedy);
    this.what = what;
    this.remedy = remedy;
  }

  public UnreadableException(String what, String remedy, Throwable cause) {
    super(what + "; " + remedy, cause);
    this.what = what;
    this.remedy = remedy;
  }

  public String what() {
    return what;
  }

  public String remedy() {
    return remedy;
  }
}
