package org.parley.coding.event;

/** What the matching of frames asks about actors. */
interface ActorTest {
  /** Whether the noun phrase at the token is itself an actor. */
  boolean isActor(int token);

  /** Whether the noun phrase at the token is an actor of known name or state. */
  boolean isActing(int token);

  /** Whether the noun phrase at the token stands for more than one actor. */
  boolean isSeveral(int token);

  /** Whether an actor is named in the noun phrase at the token. */
  boolean isNamed(int token);

  /** Whether the noun phrases at two tokens name the same actor. */
  boolean isSame(int a, int b);
}
