package org.parley.reading;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.reading.boilerplate.BoilerplateFinder;
import org.parley.reading.source.InputItem;
import org.parley.reading.source.InputPlan;

/**
 * Reads what the arguments of a command name: files, folders (walked in the order of names) and
 * {@code -}, JSON lines on standard input. Nothing that is read can stop a run: each bad document,
 * line or table row is a {@link ReadResult.Failure} in its place. Two documents with the same id in
 * one run are an error of the later one.
 */
public final class DocumentReader {
  private final ReadSettings settings;
  private final InputStream standardInput;
  private final BoilerplateFinder boilerplate;

  /** A reader; {@code standardInput} is read only if an argument is {@code -}. */
  public DocumentReader(ReadSettings settings, InputStream standardInput) {
    this.settings = settings;
    this.standardInput = standardInput;
    this.boilerplate = BoilerplateFinder.standard();
  }

  /**
   * The results in the order of the arguments, read one by one as they are asked for. Close the
   * stream to close the file that is open.
   */
  public Stream<ReadResult> read(List<String> arguments) {
    List<InputItem> items = InputPlan.of(arguments, settings.limits().maxFolderDepth());
    ResultIterator results =
        new ResultIterator(
            items.iterator(),
            new ItemReader(
                settings.limits(), standardInput, new DocumentAssembler(settings, boilerplate)));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                results, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(results::close);
  }
}
