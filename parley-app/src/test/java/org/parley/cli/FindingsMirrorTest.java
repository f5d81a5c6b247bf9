package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.cli.MirrorDocuments.Naming;
import org.parley.document.Document;
import org.parley.ledger.MemoryLedger;
import org.parley.record.CodedRecord;
import org.parley.run.DocumentCoder;
import org.parley.run.Rooms;
import org.parley.track.Findings;

/** With the names of two sides swapped, every finding comes out mirrored. */
class FindingsMirrorTest {
  private static Map<String, List<String>> straight;
  private static Map<String, List<String>> swapped;
  private static Map<String, List<String>> notSwappedBack;

  @BeforeAll
  static void trackBothWays() throws Exception {
    Rooms rooms = MirrorDocuments.rooms();
    straight = new FindingsSigns(Naming.STRAIGHT::back).of(findings(rooms, Naming.STRAIGHT));
    Findings other = findings(rooms, Naming.SWAPPED);
    swapped = new FindingsSigns(Naming.SWAPPED::back).of(other);
    notSwappedBack = new FindingsSigns(name -> name).of(other);
  }

  static Set<String> constructs() {
    return straight.keySet();
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void findingsComeOutMirrored(String construct) {
    assertThat(swapped.get(construct)).isEqualTo(straight.get(construct));
  }

  /** Else the signs would not tell the sides apart. */
  @ParameterizedTest
  @MethodSource("constructs")
  void theSignsTellWhoItIs(String construct) {
    assertThat(notSwappedBack.get(construct)).isNotEqualTo(straight.get(construct));
  }

  /** An empty construct would be its own mirror. */
  @Test
  void documentsShowEveryConstruct() {
    assertThat(straight).allSatisfy((construct, lines) -> assertThat(lines).isNotEmpty());
  }

  private static Findings findings(Rooms rooms, Naming naming) {
    DocumentCoder coder = new DocumentCoder(rooms);
    List<Document> documents = new ArrayList<>();
    Map<String, List<CodedRecord>> records = new LinkedHashMap<>();
    for (String name : MirrorDocuments.NAMES) {
      Document document = MirrorDocuments.document(name, naming);
      documents.add(document);
      records.put(name, coder.code(document).records());
    }
    return Findings.of(MemoryLedger.of(rooms.codebook(), documents, records));
  }
}
