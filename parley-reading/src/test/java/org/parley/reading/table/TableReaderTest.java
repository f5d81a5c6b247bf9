package org.parley.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.document.Grade;
import org.parley.document.PartialDate;
import org.parley.reading.ReadLimits;
import org.parley.reading.ReadResult;

class TableReaderTest {
  private final Path folder;

  TableReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private DocumentsTable read(String table) throws IOException {
    Files.writeString(folder.resolve("documents.csv"), table);
    return TableReader.read(folder, ReadLimits.standard());
  }

  private List<String> problems(String table) throws IOException {
    return read(table).problems().stream()
        .map(ReadResult.Failure::message)
        .map(message -> message.substring(folder.toString().length() + 1))
        .toList();
  }

  @Test
  void readsQuotesCommasAndLineEndsInFields() throws IOException {
    DocumentsTable table =
        read(
            "\ufeffFile,Title,date,grade\r\na.txt,\"Talks, \"\"frank\"\"\r\nand long\",2016-04,state-owned\r\n");

    FileFacts facts = table.of("a.txt").orElseThrow();
    assertThat(facts.title()).contains("Talks, \"frank\"\nand long");
    assertThat(facts.date()).contains(PartialDate.of(2016, 4));
    assertThat(facts.grade()).contains(Grade.STATE_OWNED);
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void columnsMayComeInAnyOrderAndRowsMayBeShort() throws IOException {
    DocumentsTable table = read("outlet,file,other\nHerald,a.txt\n\n,b.txt,x\n");

    assertThat(table.of("a.txt").orElseThrow().outlet()).contains("Herald");
    assertThat(table.of("b.txt").orElseThrow().outlet()).isEmpty();
  }

  @Test
  void badFieldIsNamedByLineAndColumnAndTheRestOfTheRowCounts() throws IOException {
    String table = "file,date,outlet,grade\na.txt,20/04/2016,Herald,good\n";

    assertThat(problems(table))
        .containsExactly(
            "documents.csv:2:7: no date: 20/04/2016; write YYYY-MM-DD, YYYY-MM or YYYY",
            "documents.csv:2:25: no grade: good; write one of official, state-owned, party-owned,"
                + " institute, independent, unknown");
    assertThat(read(table).of("a.txt").orElseThrow().outlet()).contains("Herald");
  }

  @Test
  void namesLineAndColumnOfBrokenQuotes() throws IOException {
    assertThat(problems("file,title\na.txt,\"open\nb.txt,x\n"))
        .containsExactly(
            "documents.csv:2:7: the quote is never closed; put quotes around the field");
    assertThat(problems("file,title\na.txt,\"x\"y\n"))
        .containsExactly(
            "documents.csv:2:10: text after a closing quote; put quotes around the field");
  }

  @Test
  void tellsCommonMistakes() throws IOException {
    assertThat(problems("file;date\na.txt;2016\n"))
        .containsExactly(
            "documents.csv:1:1: no column is called file; separate the columns with commas, not semicolons");
    assertThat(problems("name,date\na.txt,2016\n"))
        .singleElement()
        .asString()
        .contains("begin the table");
    assertThat(problems("file,title\na.txt,Talks, frank\n"))
        .containsExactly(
            "documents.csv:2:13: more fields than the table has columns; "
                + "put quotes around a field that holds a comma");
    assertThat(problems("file,title\n,Talks\n"))
        .singleElement()
        .asString()
        .contains("names no file");
    assertThat(problems("file\na.txt\na.txt\n"))
        .containsExactly(
            "documents.csv:3:1: the file a.txt has a row already; keep one row for each file");
  }

  @Test
  void folderWithoutTableHasNone() {
    assertThat(TableReader.read(folder, ReadLimits.standard())).isEqualTo(DocumentsTable.NONE);
  }
}
