package org.parley.learn.data;

/** Kinds of text that training sentences imitate. */
public enum Style {
  WIRE,
  FEATURE,
  RELEASE,
  OPINION,
  TRANSCRIPT,
  HEADLINE,
  SOCIAL
}
