package org.parley.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reading.lines.JsonDocumentParser;
import org.parley.reading.page.PageReader;
import org.parley.reading.source.BoundedInput;
import org.parley.reading.source.FileKind;
import org.parley.reading.source.InputItem;
import org.parley.reading.source.LineSource;
import org.parley.reading.source.UnreadableException;
import org.parley.reading.table.FileFacts;
import org.parley.reading.text.TextDecoder;

/** Opens one input item after the other. */
final class ItemReader implements InputItem.Cases<ItemResults> {
  private final ReadLimits limits;
  private final InputStream standardInput;
  private final DocumentAssembler assembler;
  private final PageReader pages;
  private final FolderTables tables;

  ItemReader(ReadLimits limits, InputStream standardInput, DocumentAssembler assembler) {
    this.limits = limits;
    this.standardInput = standardInput;
    this.assembler = assembler;
    this.pages = new PageReader(limits.maxHtmlDepth());
    this.tables = new FolderTables(limits);
  }

  @Override
  public ItemResults file(InputItem.File file) {
    List<ReadResult> results = new ArrayList<>();
    List<FileFacts> facts = tables.facts(file.listings(), results);
    try {
      if (file.kind() == FileKind.JSON_LINES) {
        ItemResults lines = lines(file.shown(), BoundedInput.of(file.path(), limits), facts);
        return results.isEmpty() ? lines : ItemResults.after(results, lines);
      }
      byte[] bytes;
      try (BoundedInput input = BoundedInput.of(file.path(), limits)) {
        bytes = input.all(limits.maxDocumentBytes());
      }
      RawDocument raw =
          file.kind() == FileKind.PAGE
              ? pages.read(file.id(), bytes)
              : RawDocument.of(file.id(), TextDecoder.decode(bytes, Optional.empty()));
      results.add(assembler.assemble(file.shown(), raw, facts, Optional.of(file.id())));
    } catch (UnreadableException e) {
      results.add(new ReadResult.Failure(file.shown(), e.what(), e.remedy()));
    }
    return ItemResults.of(file.shown(), results);
  }

  @Override
  public ItemResults standardInput(InputItem.StandardInput input) {
    try {
      return lines(input.shown(), BoundedInput.of(standardInput, limits), List.of());
    } catch (UnreadableException e) {
      return failure(input.shown(), e.what(), e.remedy());
    }
  }

  @Override
  public ItemResults folder(InputItem.Folder folder) {
    return ItemResults.of(folder.shown(), tables.check(folder.path()));
  }

  @Override
  public ItemResults other(InputItem.Other other) {
    return ItemResults.of(
        other.shown(),
        List.of(new ReadResult.PassedOver(other.shown(), PassReason.OTHER_KIND, "")));
  }

  @Override
  public ItemResults broken(InputItem.Broken broken) {
    return failure(broken.shown(), broken.what(), broken.remedy());
  }

  private ItemResults lines(String shown, BoundedInput input, List<FileFacts> facts) {
    LineSource source = new LineSource(input, limits.maxDocumentBytes());
    // Made where there are such lines: it costs a tenth of a second that a brief of texts can
    // spare.
    JsonDocumentParser parser = new JsonDocumentParser(limits.maxDocumentBytes());
    return new JsonLineResults(shown, source, parser, assembler, facts);
  }

  private static ItemResults failure(String where, String what, String remedy) {
    return ItemResults.of(where, List.of(new ReadResult.Failure(where, what, remedy)));
  }
}
