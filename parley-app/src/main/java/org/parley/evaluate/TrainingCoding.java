package org.parley.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.document.Document;
import org.parley.document.Span;
import org.parley.exchange.FormatException;
import org.parley.exchange.GoldRecord;
import org.parley.learn.data.MarkedStatement;
import org.parley.learn.data.TrainingBlock;
import org.parley.learn.data.TrainingReader;
import org.parley.learn.data.TrainingSet;
import org.parley.record.Actor;
import org.parley.record.Certainty;
import org.parley.record.CodedRecord;
import org.parley.record.Provenance;
import org.parley.record.Quotation;
import org.parley.record.Statement;
import org.parley.record.Voice;

/**
 * Training sentences as a coding: each block is a document. They mark who speaks, the act, the
 * stance and the addressee; the rest of their records are stand-ins.
 */
final class TrainingCoding implements Coding {
  private static final Set<Attribute> MARKED =
      EnumSet.of(
          Attribute.SPEAKER, Attribute.VOICE, Attribute.ACT, Attribute.STANCE, Attribute.ADDRESSEE);

  private final String name;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, List<GoldRecord>> records = new LinkedHashMap<>();

  /** By record id: records have no place for voices that are named and none of the others. */
  private final Map<String, String> voices = new LinkedHashMap<>();

  private TrainingCoding(String name) {
    this.name = name;
  }

  /**
   * Whether a folder holds training sentences: a text file that begins with the head of a block.
   */
  static boolean isAt(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> text = files.filter(f -> f.toString().endsWith(".txt")).sorted().findFirst();
      return text.isPresent() && beginsWithHead(text.get());
    }
  }

  private static boolean beginsWithHead(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String line = in.readLine();
      return line != null && line.matches("# [a-z]+-[sp]\\d+ \\S+");
    }
  }

  /**
   * Reads a folder.
   *
   * @throws FormatException naming file and line of the first mistake
   */
  static Coding read(Path folder) throws IOException, FormatException {
    TrainingSet set = TrainingReader.read(folder);
    if (!set.problems().isEmpty()) {
      throw new FormatException(folder + ": " + set.problems().get(0));
    }
    TrainingCoding out = new TrainingCoding(folder.toString());
    set.blocks().forEach(out::add);
    return out;
  }

  private void add(TrainingBlock block) {
    documents.put(block.id(), block.document());
    List<GoldRecord> own = new ArrayList<>();
    for (MarkedStatement marked : block.statements()) {
      Statement statement = statement(block, marked);
      voices.put(statement.id(), marked.voice().name().toLowerCase(Locale.ROOT));
      own.add(new GoldRecord(statement, false));
    }
    records.put(block.id(), own);
  }

  private static Statement statement(TrainingBlock block, MarkedStatement marked) {
    Span evidence = marked.content().stream().reduce(Span::union).orElseThrow();
    evidence = marked.source().map(evidence::union).orElse(evidence);
    evidence = marked.cue().map(evidence::union).orElse(evidence);
    String speaker =
        marked
            .speaker()
            .or(() -> marked.source().map(s -> s.of(block.text())))
            .orElse(Names.UNKNOWN);
    return new Statement(
        new Provenance(
            block.id(),
            evidence,
            evidence.of(block.text()),
            OptionalDouble.empty(),
            "training",
            List.of(),
            Provenance.DOCUMENT,
            ""),
        new Actor(speaker, "", Optional.empty(), Actor.OTHER, Optional.empty(), marked.source()),
        Voice.UNNAMED,
        marked.cue(),
        marked.content(),
        Quotation.INDIRECT,
        marked.addressee(),
        List.of(),
        marked.act(),
        marked.stance(),
        List.of(),
        Certainty.STATED);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, Document> documents() {
    return documents;
  }

  @Override
  public List<GoldRecord> records(String document) {
    return records.getOrDefault(document, List.of());
  }

  @Override
  public Set<Attribute> attributes() {
    return MARKED;
  }

  @Override
  public List<String> values(Attribute attribute, CodedRecord record) {
    return attribute == Attribute.VOICE
        ? List.of(voices.getOrDefault(record.id(), ""))
        : Coding.super.values(attribute, record);
  }
}
