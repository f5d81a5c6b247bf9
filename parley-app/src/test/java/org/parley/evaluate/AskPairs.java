package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookLoader;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.ledger.MemoryLedger;
import org.parley.record.CodedRecord;
import org.parley.run.DocumentCoder;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomSettings;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.ask.Answer;
import org.parley.track.ask.Ask;

/**
 * Short reports of our own with an ask and the answers that a reader finds to it, or none, coded by
 * the real pipeline. Figures count answers: right where the sentence and what it comes to are both
 * the reader's.
 */
final class AskPairs {
  private static final Path PAIRS =
      Path.of("src/test/resources/org/parley/evaluate/asks/pairs.jsonl");
  private static final String CASE = "../examples/halmar/codebook";

  private final Codebook codebook = new CodebookLoader().forCase(CASE);
  private final DocumentCoder coder;

  AskPairs() {
    Path home = Path.of(System.getProperty("parley.test.home", "target/parley-home"));
    coder =
        new DocumentCoder(
            new LanguageRooms().open(codebook, RoomSettings.shipped(home), step -> {}));
  }

  /** Whether the rules were made with the pairs in view. */
  enum Part {
    IN_VIEW,
    /** Scored once before anybody looked at what went wrong; general faults were mended since. */
    HELD_OUT,
    /** Written and scored after that. */
    HELD_OUT_LATER;

    private String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What came out.
   *
   * @param asks pairs in which the ask itself was found
   * @param pairs all pairs
   * @param faults one line for each answer that is wrong or missing
   */
  record Outcome(int right, int wrong, int missed, int asks, int pairs, List<String> faults) {
    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return String.format(
              Locale.ROOT,
              "answers: %d right, %d wrong, %d missed, P %.2f R %.2f; asks found %d of %d%n",
              right,
              wrong,
              missed,
              precision(),
              recall(),
              asks,
              pairs)
          + String.join("\n", faults);
    }
  }

  public static void main(String[] args) throws IOException {
    AskPairs pairs = new AskPairs();
    for (String part : args) {
      System.out.println(part + ": " + pairs.outcome(Part.valueOf(part)));
    }
  }

  Outcome outcome(Part part) throws IOException {
    ObjectMapper json = new ObjectMapper();
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int asks = 0;
    int pairs = 0;
    List<String> faults = new ArrayList<>();
    for (String line : Files.readAllLines(PAIRS, StandardCharsets.UTF_8)) {
      JsonNode pair = json.readTree(line);
      if (!pair.get("part").asText().equals(part.label())) {
        continue;
      }
      List<Ask> found = asks(pair);
      List<String> expected = new ArrayList<>();
      pair.get("answers")
          .forEach(a -> expected.add(a.get("kind").asText() + " " + a.get("text").asText()));
      List<String> open = new ArrayList<>(expected);
      for (Answer answer : found.stream().flatMap(a -> a.answers().stream()).distinct().toList()) {
        Optional<String> match = open.stream().filter(e -> matches(answer, e)).findFirst();
        match.ifPresent(open::remove);
        right += match.isPresent() ? 1 : 0;
        wrong += match.isPresent() ? 0 : 1;
        if (match.isEmpty()) {
          faults.add(pair.get("id").asText() + " wrong: " + line(answer));
        }
      }
      missed += open.size();
      open.forEach(e -> faults.add(pair.get("id").asText() + " missed: " + e));
      asks += found.isEmpty() ? 0 : 1;
      pairs++;
      if (found.isEmpty()) {
        faults.add(pair.get("id").asText() + " no ask: " + pair.get("ask").asText());
      }
    }
    return new Outcome(right, wrong, missed, asks, pairs, List.copyOf(faults));
  }

  private static boolean matches(Answer answer, String expected) {
    int blank = expected.indexOf(' ');
    return answer.kind().label().equals(expected.substring(0, blank))
        && quote(answer.report()).contains(expected.substring(blank + 1));
  }

  private static String line(Answer answer) {
    return answer.kind().label() + " by " + answer.link().label() + ": " + quote(answer.report());
  }

  private static String quote(Report<? extends CodedRecord> report) {
    return report.record().provenance().quote();
  }

  /** The asks of the pair's side that stand in the sentence of the pair. */
  private List<Ask> asks(JsonNode pair) {
    List<Document> documents = new ArrayList<>();
    Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
    for (JsonNode each : pair.get("docs")) {
      Document document = document(pair.get("id").asText() + "-" + documents.size(), each);
      documents.add(document);
      records.put(document.id(), coder.code(document).records());
    }
    String ask = pair.get("ask").asText();
    return Findings.of(MemoryLedger.of(codebook, documents, records)).asks().stream()
        .filter(a -> a.side().equals(pair.get("side").asText()) && a.type().isAnswerable())
        .filter(a -> a.sayings().stream().anyMatch(s -> quote(s.report()).contains(ask)))
        .toList();
  }

  private static Document document(String id, JsonNode json) {
    return new Document(
        id,
        json.get("text").asText(),
        Optional.empty(),
        PartialDate.parse(json.get("date").asText())
            .map(d -> new Publication(d, DateOrigin.METADATA)),
        Optional.of("Wire"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Grade.UNKNOWN,
        List.of());
  }
}
