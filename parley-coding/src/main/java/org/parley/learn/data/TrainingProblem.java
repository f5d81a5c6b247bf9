package org.parley.learn.data;

/** A mistake in a training file: where, and what is wrong. */
public record TrainingProblem(String place, String message) {
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
