package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeCommandTest {
  private static final String MET =
      "The council of Norland and Sudmark met on Tuesday for the first time in two years, and the"
          + " envoys of both sides said that they would come together again in the spring.";

  private final Path folder;
  private final Path documents;
  private final Path records;

  AgreeCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    documents = Files.createDirectory(folder.resolve("articles"));
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Files.writeString(documents.resolve(name), MET + " " + name);
    }
    records = folder.resolve("a.jsonl");
    CommandRun run =
        CommandRun.of(folder, "code", "--out", records.toString(), documents.toString());
    assertThat(run.status()).isZero();
    assertThat(Files.readAllLines(records)).hasSize(3);
  }

  @Test
  void recordsAgreeWithThemselvesWithAndWithoutDocuments() {
    CommandRun run = agree(records, records);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("3 documents that both coded")
        .containsPattern("channel +3 +3 +3 +1\\.000 +1\\.000 to 1\\.000")
        .containsPattern("channel state +3 +100\\.0 +- +- +- +nominal");

    CommandRun withTexts = agree(records, records, documents.toString());
    assertThat(withTexts.out()).isEqualTo(run.out());
  }

  @Test
  void aDocumentOnOneSideOnlyIsRefusedUnlessItWasCoded() throws IOException {
    Path fewer = fewer();

    CommandRun run = agree(records, fewer);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("a.jsonl codes 1 document that", "fewer.jsonl has nothing of, such as \"c.txt\"")
        .contains("--common");

    CommandRun common = agree(records, fewer, "--common");
    assertThat(common.status()).isZero();
    assertThat(common.err()).contains("passed over documents that only one has: A 1, B 0");
    assertThat(common.out()).containsPattern("channel +2 +2 +2 +1\\.000");

    CommandRun coded = agree(records, fewer, documents.toString());
    assertThat(coded.status()).isZero();
    assertThat(coded.out()).containsPattern("channel +3 +2 +2 +0\\.800");
  }

  @Test
  void codingsOfOtherTextsAreRefused() throws IOException {
    Path other = folder.resolve("other.jsonl");
    Files.writeString(other, Files.readString(records).replace("first time", "third time"));

    assertThat(agree(records, other).err()).contains("quote different texts of document \"a.txt\"");
    CommandRun run = agree(records, other, documents.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("other.jsonl", "does not stand at character", "another text");

    Files.writeString(other, Files.readString(records).replace(".txt", ".html"));
    assertThat(agree(records, other).err()).contains("have no document in common");
    Files.writeString(other, "");
    assertThat(agree(records, other).err()).contains("have no document in common");
  }

  @Test
  void referencesTakeTheDocumentsBesideThem() throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      String evidence = MET.substring(0, MET.indexOf('.') + 1);
      Files.writeString(
          documents.resolve(name + ".json"),
          "{\"doc\": \""
              + name
              + "\", \"channels\": [{\"evidence\": \""
              + evidence
              + "\", \"channel\": \"council\", \"state\": \"resumed\", \"borderline\": true}]}");
    }
    CommandRun run = agree(documents, records);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("F1 without borderline");
    Path apart = Files.createDirectory(folder.resolve("apart"));
    Files.move(documents.resolve("a.txt.json"), apart.resolve("a.json"));
    assertThat(agree(apart, records).err()).contains("no document in", "agree A B PATH...");
    assertThat(agree(apart, records, "--common", documents.toString()).out())
        .contains("1 document that both coded; intervals need two");
  }

  @Test
  void jsonHasWhatTheTableHas() {
    CommandRun run = agree(records, records, "--format", "json", "--rounds", "50", "--seed", "4");

    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("\\s+", ""))
        .startsWith("{\"schema\":\"1\"")
        .contains("\"rounds\":50,\"seed\":4", "\"kind\":\"channel\",\"a\":3,\"b\":3,\"both\":3")
        .contains("\"attribute\":\"state\",\"scale\":\"nominal\",\"n\":3,\"percent\":100.0")
        .contains("\"kappa\":null,\"kappa_weights\":\"none\",\"alpha\":null,\"alpha_95\":null");
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertThat(agree(records, folder.resolve("none")).err()).contains("none does not exist");
    assertThat(agree(records, records, "--format", "xml").err()).contains("table or json");
    assertThat(agree(records, records, "--rounds", "0").err()).contains("at least 1");
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\n");
    CommandRun run = agree(records, broken);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("broken.jsonl: line 1: not JSON").doesNotContain("\tat ");
    assertThat(CommandRun.of(folder, "agree", "--help").out())
        .contains("Krippendorff", ".667", "Landis and Koch", "disputed");
  }

  @Test
  void trainingSentencesAreComparedBlockByBlock() throws IOException {
    Path one =
        training("one", "x-s001", "[1s Reva Hollin] [1c said] [1t the road is open].", "other");
    Path other =
        training("other", "x-s001", "Reva [1s Hollin] [1c said] [1t the road is open].", "unnamed");

    CommandRun run = agree(one, other);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("statement +1 +1 +1 +1\\.000")
        .containsPattern("statement voice +1 +0\\.0")
        .containsPattern("statement act +1 +100\\.0")
        .doesNotContain("statement side");

    Path text = training("text", "x-s001", "[1s Hollin] [1c said] [1t the road is shut].", "other");
    assertThat(agree(one, text).err()).contains("different texts of \"x-s001\"");
    Path mistaken = training("mistaken", "x-s001", "[1s She] [1c said] no.", "other");
    assertThat(agree(one, mistaken).err()).contains("mistaken", "x.txt:1");
    assertThat(agree(one, records).err()).contains("training sentences bring their own texts");
  }

  private Path training(String name, String id, String text, String voice) throws IOException {
    Path out = Files.createDirectory(folder.resolve(name));
    Files.writeString(
        out.resolve("x.txt"),
        "# " + id + " wire\n" + text + "\n> 1 " + voice + " assert neutral\n");
    return out;
  }

  private Path fewer() throws IOException {
    Path fewer = folder.resolve("fewer.jsonl");
    Files.write(fewer, Files.readAllLines(records).subList(0, 2));
    return fewer;
  }

  private CommandRun agree(Path a, Path b, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "agree";
    args[1] = a.toString();
    args[2] = b.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return CommandRun.of(folder, args);
  }
}
