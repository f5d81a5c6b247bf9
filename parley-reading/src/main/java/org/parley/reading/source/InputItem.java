package org.parley.reading.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** One thing to read, in the order in which the arguments name it. */
public sealed interface InputItem {
  /** How the user knows it. */
  String shown();

  /** Calls the case that this item is. */
  <R> R fold(Cases<R> cases);

  /** One answer for each kind of item. */
  interface Cases<R> {
    R file(File file);

    R standardInput(StandardInput input);

    R folder(Folder folder);

    R other(Other other);

    R broken(Broken broken);
  }

  /** A folder whose {@code documents.csv} may speak of a file, and the file's path in it. */
  record Listing(Path folder, String name) {}

  /**
   * A file to read.
   *
   * @param id path relative to the argument that named it, with slashes
   * @param listings nearest folder first
   */
  record File(Path path, String shown, String id, FileKind kind, List<Listing> listings)
      implements InputItem {
    public File {
      Objects.requireNonNull(path, "path");
      listings = List.copyOf(listings);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.file(this);
    }
  }

  /** JSON lines on standard input. */
  record StandardInput() implements InputItem {
    @Override
    public String shown() {
      return "standard input";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.standardInput(this);
    }
  }

  /** A folder that is walked; what is wrong with its {@code documents.csv} is told here. */
  record Folder(Path path, String shown) implements InputItem {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.folder(this);
    }
  }

  /** A file in a folder that is of no kind that is read. */
  record Other(String shown) implements InputItem {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.other(this);
    }
  }

  /** An argument or folder that cannot be read. */
  record Broken(String shown, String what, String remedy) implements InputItem {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.broken(this);
    }
  }
}
