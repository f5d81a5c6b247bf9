package org.parley.language.model;

/** A model that cannot be used; the message says what is wrong, where, and what to do about it. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
