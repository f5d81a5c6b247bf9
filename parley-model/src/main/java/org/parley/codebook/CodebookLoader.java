package org.parley.codebook;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads codebooks: the world's, shipped on the class path, and a case over it, shipped too or in a
 * folder. Holds no state; safe to share between threads. All methods throw {@link
 * CodebookException} with every problem found, not only the first.
 */
public final class CodebookLoader {
  /** Name of the codebook under every case. */
  public static final String WORLD = "world";

  /** The world's codebook alone. */
  public Codebook world() {
    return forCase(WORLD);
  }

  /**
   * The world's codebook with a case over it.
   *
   * @param nameOrPath name of a shipped case ({@link #shippedCases}), else a folder
   */
  public Codebook forCase(String nameOrPath) {
    if (nameOrPath.equals(WORLD) || shippedCases().contains(nameOrPath)) {
      CodebookAssembly assembly = new CodebookAssembly();
      assembly.add(CodebookFolder.shipped(WORLD, assembly.problems()));
      if (!nameOrPath.equals(WORLD)) {
        assembly.add(CodebookFolder.shipped(nameOrPath, assembly.problems()));
      }
      return assembly.build();
    }
    Optional<Path> folder = folderOf(nameOrPath);
    if (folder.isEmpty()) {
      String message =
          "is no case; shipped are: "
              + String.join(", ", shippedCases())
              + "; anything else must be the path of a folder";
      throw new CodebookException(List.of(new CodebookProblem(nameOrPath, 0, "", message)));
    }
    return forCase(folder.get());
  }

  /**
   * The codebook of a folder: a case over the shipped world if one of its files has the key {@code
   * case}, else a world of its own.
   */
  public Codebook forCase(Path folder) {
    CodebookAssembly assembly = new CodebookAssembly();
    Layer layer = assembly.add(CodebookFolder.read(folder, assembly.problems()));
    if (layer.caseName.isPresent()) {
      assembly.addBelow(CodebookFolder.shipped(WORLD, assembly.problems()));
    }
    return assembly.build();
  }

  /** Names of the cases on the class path, in order. */
  public List<String> shippedCases() {
    return CodebookFolder.shipped().stream().filter(name -> !name.equals(WORLD)).toList();
  }

  private static Optional<Path> folderOf(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
