package org.parley.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.reading.source.InputItem;
import org.parley.reading.source.InputPlan;
import org.parley.reading.table.DocumentsTable;
import org.parley.reading.table.FileFacts;
import org.parley.reading.table.TableReader;

/** The {@code documents.csv} of each folder of a run, read once; its problems are told once. */
final class FolderTables {
  private final ReadLimits limits;
  private final Map<Path, DocumentsTable> tables = new TreeMap<>();

  FolderTables(ReadLimits limits) {
    this.limits = limits;
  }

  /** The table of a folder; its problems go to {@code news} when it is read for the first time. */
  DocumentsTable of(Path folder, List<ReadResult> news) {
    return tables.computeIfAbsent(
        folder.toAbsolutePath().normalize(),
        key -> {
          DocumentsTable table = TableReader.read(folder, limits);
          news.addAll(table.problems());
          return table;
        });
  }

  /** What the tables say of a file, nearest folder first. */
  List<FileFacts> facts(List<InputItem.Listing> listings, List<ReadResult> news) {
    return listings.stream()
        .map(listing -> of(listing.folder(), news).of(listing.name()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is wrong with the table of a folder that is walked. */
  List<ReadResult> check(Path folder) {
    List<ReadResult> news = new ArrayList<>();
    for (FileFacts row : of(folder, news).all()) {
      if (!Files.exists(folder.resolve(row.file()))) {
        String table = folder.resolve(InputPlan.TABLE) + ":" + row.position();
        news.add(new ReadResult.PassedOver(table, PassReason.NO_SUCH_FILE, row.file()));
      }
    }
    return news;
  }
}
