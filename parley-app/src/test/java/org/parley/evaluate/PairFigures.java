package org.parley.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.ledger.Ledger;
import org.parley.ledger.MemoryLedger;
import org.parley.record.CodedRecord;
import org.parley.record.Event;
import org.parley.run.DocumentCoder;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomSettings;
import org.parley.run.Rooms;
import org.parley.track.occurrence.EventReport;
import org.parley.track.occurrence.Match;
import org.parley.track.occurrence.Occurrences;
import org.parley.track.occurrence.ReportMatcher;

/**
 * Precision and recall of linking on labelled pairs: each sentence is coded as a document of its
 * own by the real pipeline, and the pair counts as linked when an event of one stands in an
 * occurrence with an event of the other.
 *
 * <p>Arguments: the case, then files of pairs. Prints the pairs that came out wrong, then figures
 * by kind and in all.
 */
public final class PairFigures {
  private PairFigures() {}

  /** One labelled pair. */
  private record Labelled(String id, boolean same, String kind, Document one, Document other) {}

  /** What came out for one kind. */
  private record Tally(int hit, int missed, int wrong, int apart) {
    Tally plus(boolean same, boolean linked) {
      return new Tally(
          hit + (same && linked ? 1 : 0),
          missed + (same && !linked ? 1 : 0),
          wrong + (!same && linked ? 1 : 0),
          apart + (!same && !linked ? 1 : 0));
    }

    String line(String name) {
      double precision = hit + wrong == 0 ? 0 : (double) hit / (hit + wrong);
      double recall = hit + missed == 0 ? 0 : (double) hit / (hit + missed);
      return String.format(
          Locale.ROOT,
          "%-28s same %3d of %3d linked, different %3d of %3d linked, P %.3f R %.3f",
          name,
          hit,
          hit + missed,
          wrong,
          wrong + apart,
          precision,
          recall);
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("arguments: CASE FILE..., got " + Arrays.toString(args));
    }
    Codebook codebook = new CodebookLoader().forCase(args[0]);
    Path home = Path.of(System.getProperty("parley.test.home", "target/parley-home"));
    Rooms rooms = new LanguageRooms().open(codebook, RoomSettings.shipped(home), m -> {});
    DocumentCoder coder = new DocumentCoder(rooms);
    Map<String, Tally> kinds = new TreeMap<>();
    Tally all = new Tally(0, 0, 0, 0);
    int uncoded = 0;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      for (Labelled pair : read(Path.of(file))) {
        Ledger ledger = code(codebook, coder, pair);
        boolean linked =
            Occurrences.of(ledger).all().stream()
                .anyMatch(
                    o -> o.reports().stream().map(EventReport::document).distinct().count() > 1);
        if (linked != pair.same() || Boolean.getBoolean("parley.pairs.all")) {
          out.println(pair.id() + " " + pair.kind() + ": " + (linked ? "linked" : "missed"));
          explain(out, ledger, pair);
        }
        kinds.merge(
            pair.kind(),
            new Tally(0, 0, 0, 0).plus(pair.same(), linked),
            (a, b) ->
                new Tally(
                    a.hit() + b.hit(),
                    a.missed() + b.missed(),
                    a.wrong() + b.wrong(),
                    a.apart() + b.apart()));
        all = all.plus(pair.same(), linked);
        uncoded +=
            events(ledger, pair.one()).isEmpty() || events(ledger, pair.other()).isEmpty() ? 1 : 0;
      }
    }
    kinds.forEach((kind, tally) -> out.println(tally.line(kind)));
    out.println(all.line("all"));
    out.println("pairs with a sentence of which no event was coded: " + uncoded);
  }

  private static Ledger code(Codebook codebook, DocumentCoder coder, Labelled pair) {
    return MemoryLedger.of(
        codebook,
        List.of(pair.one(), pair.other()),
        Map.of(
            pair.one().id(), coder.code(pair.one()).records(),
            pair.other().id(), coder.code(pair.other()).records()));
  }

  private static List<EventReport> events(Ledger ledger, Document document) {
    List<EventReport> out = new ArrayList<>();
    for (CodedRecord record : ledger.recordsOf(document.id())) {
      if (record instanceof Event event) {
        out.add(new EventReport(event, document));
      }
    }
    return out;
  }

  private static void explain(PrintStream out, Ledger ledger, Labelled pair) {
    ReportMatcher matcher = ReportMatcher.of(ledger.codebook());
    for (Document document : List.of(pair.one(), pair.other())) {
      out.println(
          "    " + document.date().map(Object::toString).orElse("") + " " + document.text());
      events(ledger, document).forEach(e -> out.println("      " + brief(e.event())));
    }
    for (EventReport one : events(ledger, pair.one())) {
      for (EventReport other : events(ledger, pair.other())) {
        Match match = matcher.match(one, other);
        out.println("    " + match);
      }
    }
  }

  private static String brief(Event event) {
    return String.join(
        " ",
        event.cameo(),
        event.source().name(),
        "(" + event.source().side() + ") >",
        event.target().map(t -> t.name() + " (" + t.side() + ")").orElse("-"),
        event.realis().label(),
        event.certainty().label(),
        event.date().map(Object::toString).orElse("-"),
        event.place().orElse("-"),
        event.provenance().assertedBy());
  }

  private static List<Labelled> read(Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<Labelled> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] head = lines.get(i).split("\\s+", 4);
      if (head.length == 4
          && head[0].equals("#")
          && List.of("same", "different").contains(head[2])
          && i + 2 < lines.size()) {
        out.add(
            new Labelled(
                head[1],
                head[2].equals("same"),
                head[3],
                document(head[1] + "-1", lines.get(i + 1)),
                document(head[1] + "-2", lines.get(i + 2))));
        i += 2;
      } else if (!lines.get(i).startsWith("#")) {
        throw new IOException(file + ": line of no pair: " + lines.get(i));
      }
    }
    return out;
  }

  private static Document document(String id, String line) throws IOException {
    String[] fields = line.split("\\|", 3);
    if (fields.length != 3) {
      throw new IOException("a report needs OUTLET | DATE | sentence, got: " + line);
    }
    return new Document(
        id,
        fields[2].strip(),
        Optional.empty(),
        PartialDate.parse(fields[1]).map(d -> new Publication(d, DateOrigin.METADATA)),
        Optional.of(fields[0].strip()),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Grade.UNKNOWN,
        List.of());
  }
}
