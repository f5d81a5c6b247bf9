package org.parley.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.language.model.ModelException;

class MappedNlp4jTest {
  private static MappedNlp4j model;

  @BeforeAll
  static void open() {
    model = TestModels.open();
  }

  @Test
  void tagsAndParses() {
    Nlp4jToken[] sentence = model.analyse("The envoy met two ministers.").get(0);
    assertThat(sentence)
        .extracting(Nlp4jToken::lemma)
        .containsExactly("the", "envoy", "meet", "#crd#", "minister", ".");
    assertThat(sentence)
        .extracting(Nlp4jToken::pos)
        .containsExactly("DT", "NN", "VBD", "CD", "NNS", ".");
    assertThat(sentence).extracting(Nlp4jToken::head).containsExactly(1, 2, -1, 4, 2, 2);
    assertThat(sentence)
        .extracting(Nlp4jToken::deprel)
        .containsExactly("det", "nsubj", "root", "nmod", "dobj", "punct");
    assertThat(sentence).extracting(Nlp4jToken::ner).containsOnly("");
  }

  @Test
  void stepByStepIsTheSameAsAllAtOnce() throws Exception {
    for (String text : TestTexts.written()) {
      List<Nlp4jToken[]> steps =
          model.tokenise(text).stream().map(model::tag).map(model::parse).toList();
      assertThat(Tsv.of(steps)).isEqualTo(Tsv.of(model.analyse(text)));
      assertThat(model.tokenise(text).stream().map(model::analyse).toList())
          .containsExactlyElementsOf(steps);
    }
  }

  @Test
  void aStepDoneAgainChangesNothing() throws Exception {
    for (String text : TestTexts.shuffled(50, 3)) {
      for (Nlp4jToken[] sentence : model.analyse(text)) {
        assertThat(model.parse(model.tag(sentence))).isEqualTo(sentence);
      }
    }
  }

  @Test
  void offsetsPointToTheTokens() throws Exception {
    List<String> texts = new ArrayList<>(TestTexts.written());
    texts.add("He\u00a0said:  “No.”\r\n\tThen \ud83d\ude00 he left (i.e. went home).");
    texts.addAll(TestTexts.documents());
    for (String text : texts) {
      int end = 0;
      for (Nlp4jToken[] sentence : model.tokenise(text)) {
        for (Nlp4jToken token : sentence) {
          assertThat(token.begin()).isGreaterThanOrEqualTo(end);
          end = token.end();
          assertThat(text.substring(token.begin(), end)).isEqualTo(token.form());
        }
      }
    }
  }

  @Test
  void spacesInsideBracketsAreInTheSpanButNotInTheForm() {
    Nlp4jToken[] sentence = model.tokenise("It lost two ( 2 ) ships.").get(0);
    assertThat(sentence[3].form()).isEqualTo("(2)");
    assertThat(sentence[3].begin()).isEqualTo(12);
    assertThat(sentence[3].end()).isEqualTo(17);
  }

  @Test
  void everySentenceIsATree() throws Exception {
    for (String text : TestTexts.shuffled(200, 4)) {
      for (Nlp4jToken[] sentence : model.analyse(text)) {
        for (int i = 0; i < sentence.length; i++) {
          int steps = 0;
          for (int at = i; at != Nlp4jToken.ROOT; at = sentence[at].head()) {
            assertThat(steps++).as(text).isLessThan(sentence.length);
          }
        }
      }
    }
  }

  @Test
  void emptyTextHasNoSentences() {
    assertThat(model.analyse("")).isEmpty();
    assertThat(model.analyse(" \n\t")).isEmpty();
    assertThat(model.tokenise("")).isEmpty();
    assertThat(model.parse(new Nlp4jToken[0])).isEmpty();
  }

  @Test
  void threadsShareAModel() throws Exception {
    List<String> texts = TestTexts.written();
    String expected = analyse(texts);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<String> task = () -> analyse(texts);
      for (Future<String> result : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String analyse(List<String> texts) {
    StringBuilder out = new StringBuilder();
    texts.forEach(text -> out.append(Tsv.of(model.analyse(text))));
    return out.toString();
  }

  @Test
  void aStepRefusesASentenceThatIsNotReady() {
    Nlp4jToken[] sentence = model.tokenise("Talks failed.").get(0);
    assertThat(Arrays.stream(sentence).noneMatch(Nlp4jToken::isTagged)).isTrue();
    assertThatThrownBy(() -> model.parse(sentence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not tagged")
        .hasMessageContaining("Talks");
  }

  @Test
  void namesNeedTheirModel() {
    assertThat(model.hasNames()).isFalse();
    assertThatThrownBy(() -> model.names(new Nlp4jToken[0]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("without names");
  }

  @Test
  void filesThatAreNotThereAreNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> MappedNlp4j.open(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void onlyThePublishedJarIsConverted(@TempDir Path folder) throws Exception {
    Path jar = Files.writeString(folder.resolve("models.jar"), "not a jar");
    assertThatThrownBy(() -> new ModelJar(jar))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(jar + " is not the published nlp4j-english-1.1.3.jar");
    assertThatThrownBy(() -> new ModelJar(folder.resolve("none.jar")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("There is no model jar");
  }

  @Test
  void aHeapThatIsTooSmallIsRefusedAtOnce() {
    ModelConverter.requireHeap(750, 750L << 20);
    assertThatThrownBy(() -> ModelConverter.requireHeap(750, 512L << 20))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("needs 750 MB of heap, there are 512 MB")
        .hasMessageContaining("-Xmx750m");
  }
}
