package org.parley.reading;

import java.util.List;
import java.util.Optional;
import org.parley.reading.lines.JsonDocumentParser;
import org.parley.reading.source.LineSource;
import org.parley.reading.source.UnreadableException;
import org.parley.reading.table.FileFacts;
import org.parley.reading.text.TextDecoder;

/** The documents of JSON lines; a bad line is a failure with its number, the rest goes on. */
final class JsonLineResults implements ItemResults {
  private final String shown;
  private final LineSource lines;
  private final JsonDocumentParser parser;
  private final DocumentAssembler assembler;
  private final List<FileFacts> facts;
  private boolean ended;

  JsonLineResults(
      String shown,
      LineSource lines,
      JsonDocumentParser parser,
      DocumentAssembler assembler,
      List<FileFacts> facts) {
    this.shown = shown;
    this.lines = lines;
    this.parser = parser;
    this.assembler = assembler;
    this.facts = facts;
  }

  @Override
  public Optional<ReadResult> next() {
    while (!ended) {
      try {
        Optional<byte[]> bytes = lines.next();
        if (bytes.isEmpty()) {
          ended = true;
          return lines.number() == 0
              ? Optional.of(failure(shown, "no lines", "check where it comes from"))
              : Optional.empty();
        }
        String line = TextDecoder.characters(bytes.get(), Optional.empty());
        if (!line.isBlank()) {
          return Optional.of(
              assembler.assemble(where(), parser.parse(line), facts, Optional.empty()));
        }
      } catch (UnreadableException e) {
        ended = lines.broken();
        return Optional.of(failure(where(), e.what(), e.remedy()));
      }
    }
    return Optional.empty();
  }

  private static ReadResult failure(String where, String what, String remedy) {
    return new ReadResult.Failure(where, what, remedy);
  }

  @Override
  public String where() {
    return shown + ":" + lines.number();
  }

  @Override
  public void close() {
    ended = true;
    lines.close();
  }
}
