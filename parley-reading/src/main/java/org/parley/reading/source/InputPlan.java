package org.parley.reading.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns the arguments of a command into the list of things to read. */
public final class InputPlan {
  /** The file that describes the others of its folder. */
  public static final String TABLE = "documents.csv";

  private final int maxDepth;
  private final List<InputItem> items = new ArrayList<>();

  private InputPlan(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /** The things that the arguments name, {@code -} being standard input. */
  public static List<InputItem> of(List<String> arguments, int maxFolderDepth) {
    InputPlan plan = new InputPlan(maxFolderDepth);
    boolean standardInput = false;
    for (String argument : arguments) {
      if (!argument.equals("-")) {
        plan.argument(argument);
      } else if (standardInput) {
        plan.broken("-", "standard input is named twice", "name it once");
      } else {
        standardInput = true;
        plan.items.add(new InputItem.StandardInput());
      }
    }
    return List.copyOf(plan.items);
  }

  private void argument(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      broken(argument, "not a path: " + e.getReason(), "check the argument");
      return;
    }
    if (argument.isBlank() || !Files.exists(path)) {
      broken(argument, "no such file or folder", "check the path");
    } else if (Files.isDirectory(path)) {
      new FolderWalk(items, maxDepth).walk(path, argument);
    } else {
      file(path, argument);
    }
  }

  private void file(Path path, String argument) {
    String name = String.valueOf(path.getFileName());
    Path parent = path.getParent() == null ? Path.of("") : path.getParent();
    FileKind.of(name)
        .ifPresentOrElse(
            kind ->
                items.add(
                    new InputItem.File(
                        path, argument, name, kind, List.of(new InputItem.Listing(parent, name)))),
            () ->
                broken(
                    argument,
                    "this kind of file is not read",
                    "name files of these kinds: " + FileKind.known() + " (also .gz)"));
  }

  private void broken(String shown, String what, String remedy) {
    items.add(new InputItem.Broken(shown, what, remedy));
  }
}
