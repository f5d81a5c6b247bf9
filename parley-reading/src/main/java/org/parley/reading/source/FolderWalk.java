package org.parley.reading.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks a folder in the order of names by UTF-16 code units, whatever the file system or locale.
 * Names that begin with a full stop are left alone. A folder reached again by a link inside itself
 * is an error, not a loop.
 */
final class FolderWalk {
  private final List<InputItem> items;
  private final int maxDepth;
  private final Set<Path> open = new HashSet<>();

  FolderWalk(List<InputItem> items, int maxDepth) {
    this.items = items;
    this.maxDepth = maxDepth;
  }

  void walk(Path folder, String shown) {
    walk(folder, shown, List.of());
  }

  /**
   * Walks one folder.
   *
   * @param above the folders that it stands in and its path in them, nearest first
   */
  private void walk(Path folder, String shown, List<InputItem.Listing> above) {
    Path real;
    List<Path> entries;
    try {
      real = folder.toRealPath();
      entries = entries(folder);
    } catch (IOException e) {
      broken(shown, "the folder cannot be listed: " + e.getMessage(), "check its permissions");
      return;
    }
    if (open.size() >= maxDepth) {
      broken(shown, "folders are nested deeper than " + maxDepth, "name the inner folder itself");
    } else if (!open.add(real)) {
      broken(shown, "the folder contains itself by a link", "remove the link");
    } else {
      items.add(new InputItem.Folder(folder, shown));
      for (Path entry : entries) {
        entry(folder, entry, shown, above);
      }
      open.remove(real);
    }
  }

  private void entry(Path folder, Path entry, String parent, List<InputItem.Listing> above) {
    String name = String.valueOf(entry.getFileName());
    String shown = parent.endsWith("/") ? parent + name : parent + "/" + name;
    List<InputItem.Listing> listings = new ArrayList<>();
    listings.add(new InputItem.Listing(folder, name));
    for (InputItem.Listing outer : above) {
      listings.add(new InputItem.Listing(outer.folder(), outer.name() + "/" + name));
    }
    if (Files.isDirectory(entry)) {
      walk(entry, shown, listings);
    } else if (!name.equals(InputPlan.TABLE)) {
      Optional<FileKind> kind = FileKind.of(name);
      String id = listings.get(listings.size() - 1).name();
      items.add(
          kind.isPresent()
              ? new InputItem.File(entry, shown, id, kind.get(), listings)
              : new InputItem.Other(shown));
    }
  }

  private void broken(String shown, String what, String remedy) {
    items.add(new InputItem.Broken(shown, what, remedy));
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!String.valueOf(entry.getFileName()).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    return entries;
  }
}
