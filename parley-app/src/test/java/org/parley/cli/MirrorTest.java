package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.cli.MirrorDocuments.Naming;
import org.parley.record.CodedRecord;
import org.parley.run.DocumentCoder;
import org.parley.run.Rooms;

/** With the names of two sides swapped, every code comes out mirrored. */
class MirrorTest {
  private static Rooms rooms;

  @BeforeAll
  static void open() throws Exception {
    rooms = MirrorDocuments.rooms();
  }

  @ParameterizedTest
  @FieldSource("org.parley.cli.MirrorDocuments#NAMES")
  void codesComeOutMirrored(String name) {
    List<String> straight = signs(name, Naming.STRAIGHT);
    assertThat(straight).isNotEmpty();
    assertThat(signs(name, Naming.SWAPPED)).containsExactlyInAnyOrderElementsOf(straight);
  }

  @Test
  void documentsShowEveryKindOfRecord() {
    Map<String, Long> kinds = new TreeMap<>();
    MirrorDocuments.NAMES.stream()
        .flatMap(name -> code(name, Naming.STRAIGHT))
        .forEach(record -> kinds.merge(record.kind().label(), 1L, Long::sum));
    assertThat(kinds.keySet())
        .contains(
            "statement", "event", "channel", "commitment", "red_line", "outlook", "disagreement");
  }

  private static List<String> signs(String name, Naming naming) {
    return code(name, naming).map(new RecordSigns(naming::back)::of).toList();
  }

  private static Stream<CodedRecord> code(String name, Naming naming) {
    return new DocumentCoder(rooms).code(MirrorDocuments.document(name, naming)).records().stream();
  }
}
