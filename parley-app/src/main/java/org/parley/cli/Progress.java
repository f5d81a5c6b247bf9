package org.parley.cli;

import java.io.PrintStream;

/** Tells on standard error how far the run is; says nothing unless it is wanted. */
final class Progress {
  private static final long PAUSE = 200_000_000L;

  private final PrintStream err;
  private final boolean shown;
  private final boolean terminal;
  private long last;
  private boolean open;

  Progress(Console console, Settings settings) {
    this.err = console.err();
    this.terminal = console.terminal();
    this.shown =
        switch (settings.progress()) {
          case YES -> true;
          case NO -> false;
          case AUTO -> console.terminal() && settings.verbosity() != Settings.Verbosity.QUIET;
        };
    this.last = System.nanoTime() - PAUSE;
  }

  /** After each document; several a second are told at once. */
  void documents(int n) {
    long now = System.nanoTime();
    if (shown && now - last >= PAUSE) {
      last = now;
      show(n);
    }
  }

  void done(int n) {
    if (shown) {
      show(n);
      endLine();
    }
  }

  /** Ends a line that is being rewritten, before anything else is written. */
  void endLine() {
    if (open) {
      err.println();
      open = false;
    }
  }

  private void show(int n) {
    String text = "parley: " + n + (n == 1 ? " document" : " documents");
    if (terminal) {
      err.print("\r" + text);
      err.flush();
      open = true;
    } else {
      err.println(text);
    }
  }
}
