package org.parley.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Standard output, or a file that is whole or not there: it is written beside its place and moved
 * there when the run is done.
 */
final class OutputFile implements Closeable {
  private final Writer writer;
  private final Optional<Path> part;
  private final Optional<Path> target;

  private OutputFile(Writer writer, Optional<Path> part, Optional<Path> target) {
    this.writer = writer;
    this.part = part;
    this.target = target;
  }

  /** Opens {@code name}; {@code -} is standard output. */
  static OutputFile open(String name, Console console) {
    if (name.equals("-")) {
      return new OutputFile(
          new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)),
          Optional.empty(),
          Optional.empty());
    }
    try {
      Path target = Path.of(name);
      if (Files.isDirectory(target)) {
        throw UserException.badArgument("--out " + name + " is a folder; name a file");
      }
      Path folder = target.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        // A pipe, a device or a link: it cannot be moved over.
        return new OutputFile(
            Files.newBufferedWriter(target, StandardCharsets.UTF_8),
            Optional.empty(),
            Optional.of(target));
      }
      Path part = target.resolveSibling(target.getFileName() + ".part");
      return new OutputFile(
          Files.newBufferedWriter(part, StandardCharsets.UTF_8),
          Optional.of(part),
          Optional.of(target));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new UserException(
          ExitStatus.FAILED,
          "--out " + name + " cannot be written: " + e + "; check folder and rights",
          e);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    if (part.isPresent() && target.isPresent()) {
      writer.close();
      Files.move(part.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
    } else {
      writer.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (part.isPresent()) {
      writer.close();
      Files.deleteIfExists(part.get());
    } else if (target.isPresent()) {
      writer.close();
    }
  }
}
