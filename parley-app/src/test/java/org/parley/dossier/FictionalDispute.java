package org.parley.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.codebook.CameoCode;
import org.parley.codebook.Channel;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.codebook.Issue;
import org.parley.codebook.Proposition;
import org.parley.codebook.Side;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.document.Span;
import org.parley.exchange.FormatException;
import org.parley.exchange.GoldRecord;
import org.parley.exchange.RecordOrder;
import org.parley.exchange.SeedReader;
import org.parley.ledger.Ledger;
import org.parley.ledger.MemoryLedger;
import org.parley.record.CodedRecord;

/** Norland and Sudmark: four short documents, one of them hostile, with records made by hand. */
public final class FictionalDispute {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FictionalDispute() {}

  public static Ledger ledger() throws IOException, FormatException {
    return ledger(documents());
  }

  /** The ledger with its documents in the given order. */
  public static Ledger ledger(List<Document> documents) throws IOException, FormatException {
    Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
    for (JsonNode node : resource("fictional-records.json")) {
      SeedReader.Seed seed = SeedReader.read(new StringReader(node.toString())).orElseThrow();
      Document document =
          documents.stream().filter(d -> d.id().equals(seed.document())).findFirst().orElseThrow();
      records.put(
          document.id(),
          RecordOrder.sorted(seed.records(document).stream().map(GoldRecord::record).toList()));
    }
    return MemoryLedger.of(codebook(), documents, records);
  }

  public static List<Document> documents() throws IOException {
    List<Document> out = new ArrayList<>();
    for (JsonNode node : resource("fictional-documents.json")) {
      String text = node.get("text").asText();
      List<Span> boilerplate = new ArrayList<>();
      for (JsonNode piece : node.get("boilerplate")) {
        int begin = text.indexOf(piece.asText());
        boilerplate.add(new Span(begin, begin + piece.asText().length()));
      }
      out.add(
          new Document(
              node.get("id").asText(),
              text,
              text(node, "title"),
              text(node, "date")
                  .flatMap(PartialDate::parse)
                  .map(d -> new Publication(d, DateOrigin.METADATA)),
              text(node, "outlet"),
              text(node, "author"),
              text(node, "url"),
              Optional.of("en"),
              Grade.parse(node.get("grade").asText()).orElseThrow(),
              boilerplate));
    }
    return out;
  }

  /** The words of asking and answering that are shipped. */
  private static Map<String, List<String>> lexicons() {
    Map<String, List<String>> words = new LinkedHashMap<>(new CodebookLoader().world().lexicons());
    words.keySet().removeIf(name -> !name.startsWith("ask."));
    words.put("occurrence.stop", List.of("the", "on"));
    words.put("standing.condition-of-time", List.of("when"));
    return words;
  }

  public static Codebook codebook() {
    return new Codebook(
        "strait",
        "Norland and Sudmark",
        "0123456789ab",
        List.of(
            new Side("NOR", "Norland", List.of()),
            new Side("SUD", "Sudmark", List.of()),
            new Side("HAL", "Halmar", List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Issue("dialogue", "Dialogue", List.of("talks")),
            new Issue("rescue", "Rescue at sea", List.of("rescue"))),
        List.of(
            proposition("council-should-meet", "The Strait Council is useful and should meet"),
            proposition("dialogue-should-continue", "Dialogue should be kept up or widened"),
            proposition("sudmark-should-move-first", "It is for Sudmark to move first")),
        List.of(new Channel("Strait Council", List.of("strait council"))),
        List.of(),
        Map.of(
            "163",
            new CameoCode("163", "Impose sanctions", 4, -8, Optional.empty(), Optional.empty())),
        lexicons());
  }

  private static Proposition proposition(String id, String text) {
    return new Proposition(id, text, "dialogue", List.of(), List.of(), List.of());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("")).filter(s -> !s.isEmpty() && !s.equals("null"));
  }

  private static JsonNode resource(String name) throws IOException {
    try (InputStream in = FictionalDispute.class.getResourceAsStream(name)) {
      return MAPPER.readTree(Objects.requireNonNull(in, name));
    }
  }
}
