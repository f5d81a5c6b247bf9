package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reading.Fixtures.documents;
import static org.parley.reading.Fixtures.failures;
import static org.parley.reading.Fixtures.passedOver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.document.DateOrigin;
import org.parley.document.Document;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.document.Publication;

class DocumentReaderTest {
  private final String folder = Fixtures.path("folder").toString();
  private final Path temp;

  DocumentReaderTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void walksFolderInOrderOfNamesWithRelativeIds() {
    List<ReadResult> results = Fixtures.read(folder);

    assertThat(documents(results))
        .extracting(Document::id)
        .containsExactly(
            "a-talks.txt",
            "b-page.html",
            "wire-1",
            "wire-3",
            "d-packed.txt.gz",
            "sub/2016-05-02-report.txt");
  }

  @Test
  void passesOverOtherKindsAndOtherLanguagesWithAWord() {
    assertThat(passedOver(Fixtures.read(folder)))
        .containsExactly(
            folder
                + "/documents.csv:4:1: named in documents.csv, but not in its folder (missing.txt)",
            folder + "/e-german.txt: not English (de)",
            folder + "/notes.md: other kind of file");
  }

  @Test
  void badLineIsAFailureWithItsNumberAndTheRestGoesOn() {
    assertThat(failures(Fixtures.read(folder)))
        .singleElement()
        .asString()
        .startsWith(folder + "/c-lines.jsonl:2: no JSON at column 26")
        .endsWith("on one line");
  }

  @Test
  void tableSpeaksOfFilesInFoldersBelow() {
    Document report = documents(Fixtures.read(folder)).get(5);

    assertThat(report.outlet()).contains("Truce Observers");
    assertThat(report.grade()).isEqualTo(Grade.OFFICIAL);
    assertThat(report.published())
        .contains(new Publication(PartialDate.parse("2016-05-02").orElseThrow(), DateOrigin.FILE));
  }

  @Test
  void tableSpeaksOfFileNamedByItself() {
    Document talks = documents(Fixtures.read(folder + "/a-talks.txt")).get(0);

    assertThat(talks.id()).isEqualTo("a-talks.txt");
    assertThat(talks.outlet()).contains("Northport \"Gazette\", morning");
    assertThat(talks.title()).contains("Norland and Sudmark resume harbour talks");
    assertThat(talks.published().map(Publication::from)).contains(DateOrigin.METADATA);
    assertThat(talks.boilerplate())
        .extracting(span -> span.of(talks.text()))
        .containsExactly(
            "Photo: Norland Press Service",
            "Leave a Comment",
            "Your email address will not be published.");
  }

  @Test
  void argumentsComeBeforeAllElse() {
    ReadSettings settings =
        new ReadSettings(
            PartialDate.parse("2020-01"),
            Optional.of("Archive"),
            LanguagePolicy.ANY,
            ReadLimits.standard());

    List<Document> documents =
        documents(Fixtures.read(settings, InputStream.nullInputStream(), List.of(folder)));

    assertThat(documents).hasSize(7).allMatch(d -> d.outlet().equals(Optional.of("Archive")));
    assertThat(documents)
        .extracting(Document::published)
        .containsOnly(Optional.of(new Publication(PartialDate.of(2020, 1), DateOrigin.ARGUMENT)));
  }

  @Test
  void equalIdsAreAnErrorOfTheLaterOne() {
    List<ReadResult> results = Fixtures.read(folder + "/a-talks.txt", folder);

    assertThat(failures(results))
        .contains(
            folder
                + "/a-talks.txt: the id a-talks.txt was used before by "
                + folder
                + "/a-talks.txt; give each document of a run its own id");
    assertThat(documents(results)).hasSize(6);
  }

  @Test
  void readsJsonLinesFromStandardInput() {
    List<ReadResult> results =
        Fixtures.readInput(
            "\ufeff{\"id\": 7, \"text\": \"Norland agreed.\"}\r\n{\"id\": \"b\"}\n[]\nnull\n");

    assertThat(documents(results)).extracting(Document::id).containsExactly("7");
    assertThat(failures(results))
        .extracting(message -> message.substring(0, message.indexOf(';')))
        .containsExactly(
            "standard input:2: no text",
            "standard input:3: no JSON object",
            "standard input:4: no JSON object");
  }

  @Test
  void badArgumentsAreFailuresOfTheirs() throws IOException {
    Files.writeString(temp.resolve("a.pdf"), "x");

    assertThat(failures(Fixtures.read(temp + "/none", temp + "/a.pdf", "-", "-")))
        .containsExactly(
            temp + "/none: no such file or folder; check the path",
            temp
                + "/a.pdf: this kind of file is not read; name files of these kinds: "
                + ".txt, .html, .htm, .xhtml, .jsonl (also .gz)",
            "standard input: no lines; check where it comes from",
            "-: standard input is named twice; name it once");
  }

  @Test
  void unreadableContentIsNamedForWhatItIs() throws IOException {
    Files.write(temp.resolve("a-empty.txt"), new byte[0]);
    Files.writeString(temp.resolve("b-blank.txt"), " \n\n");
    Files.writeString(temp.resolve("c-pdf.txt"), "%PDF-1.4");
    Files.write(temp.resolve("d-binary.txt"), new byte[] {1, 2, 3, 4, 5, 6, 0, 0, 9});
    Files.write(
        temp.resolve("e-cut.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
    Files.writeString(
        temp.resolve("f-shell.html"), "<html><body><script>x()</script></body></html>");

    assertThat(failures(Fixtures.read(temp.toString())))
        .extracting(message -> message.substring(temp.toString().length() + 1))
        .containsExactly(
            "a-empty.txt: the file is empty; check where it comes from",
            "b-blank.txt: the file has only blanks; check where it comes from",
            "c-pdf.txt: not text but a PDF file; save its text as a .txt or .html file",
            "d-binary.txt: not text: 8 control characters in 9; pass a text, HTML or JSON-lines file",
            "e-cut.txt.gz: the gzip data is damaged or ends too early; fetch the file again",
            "f-shell.html: the page has no article text; "
                + "check that it is an article, not a list or a shell");
  }

  @Test
  void documentsAndLinesOverTheLimitAreRefusedAndReadingGoesOn() throws IOException {
    Files.writeString(temp.resolve("a.txt"), "word ".repeat(400));
    Files.writeString(
        temp.resolve("b.jsonl"),
        "{\"id\": \"long\", \"text\": \""
            + "word ".repeat(400)
            + "\"}\n{\"id\": \"short\", \"text\": \"Norland agreed.\"}\n");
    ReadSettings settings =
        new ReadSettings(
            Optional.empty(),
            Optional.empty(),
            LanguagePolicy.ANY,
            new ReadLimits(1000, 300, 50, 5));

    List<ReadResult> results =
        Fixtures.read(settings, InputStream.nullInputStream(), List.of(temp.toString()));

    assertThat(failures(results))
        .containsExactly(
            temp + "/a.txt: larger than 1000 bytes; split it or raise the limit",
            temp
                + "/b.jsonl:1: the line is larger than 1000 bytes; split the text or raise the limit");
    assertThat(documents(results)).extracting(Document::id).containsExactly("short");
  }

  @Test
  void refusesGzipThatInflatesWithoutMeasure() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(temp.resolve("bomb.jsonl.gz")))) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 24; i++) {
        out.write(block);
      }
    }

    assertThat(failures(Fixtures.read(temp.toString())))
        .containsExactly(
            temp
                + "/bomb.jsonl.gz:1: inflates to more than 300 times its size; "
                + "check where it comes from, or unpack it yourself");
  }

  @Test
  void folderThatContainsItselfByALinkIsNoLoop() throws IOException {
    Files.writeString(temp.resolve("a.txt"), "Norland agreed.");
    Files.createSymbolicLink(temp.resolve("b"), temp);

    List<ReadResult> results = Fixtures.read(temp.toString());

    assertThat(documents(results)).hasSize(1);
    assertThat(failures(results))
        .containsExactly(temp + "/b: the folder contains itself by a link; remove the link");
  }

  @Test
  void sameInputGivesSameResults() {
    assertThat(Fixtures.read(folder)).isEqualTo(Fixtures.read(folder));
  }
}
