package org.parley.codebook;

import org.jspecify.annotations.Nullable;

/** Where a value stands: file, line, and the path of fields that leads to it. */
final class Place {
  private final String file;
  private final @Nullable Place parent;
  private final String key;
  private final int index;
  private final int line;

  private Place(String file, @Nullable Place parent, String key, int index, int line) {
    this.file = file;
    this.parent = parent;
    this.key = key;
    this.index = index;
    this.line = line;
  }

  static Place root(String file) {
    return new Place(file, null, "", -1, 1);
  }

  Place field(String name, int atLine) {
    return new Place(file, this, name, -1, atLine);
  }

  Place item(int position, int atLine) {
    return new Place(file, this, "", position, atLine);
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  /** Built only when asked for: nearly all values are fine. */
  String path() {
    String before = parent == null ? "" : parent.path();
    if (index >= 0) {
      return before + "[" + index + "]";
    }
    return before.isEmpty() ? key : before + "." + key;
  }
}
