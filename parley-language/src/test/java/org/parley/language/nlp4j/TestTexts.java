package org.parley.language.nlp4j;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts to compare decoders on. */
final class TestTexts {
  private TestTexts() {}

  /** Sentences written for these tests, one construction each. */
  static List<String> written() throws IOException {
    try (InputStream in = TestTexts.class.getResourceAsStream("sentences.txt")) {
      if (in == null) {
        throw new IOException("sentences.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /**
   * Sentences put together at random from the words of the written ones, so that the parser gets
   * into states which good English does not lead to.
   */
  static List<String> shuffled(int count, long seed) throws IOException {
    List<String> words = new ArrayList<>();
    for (String sentence : written()) {
      words.addAll(Arrays.asList(sentence.split(" ")));
    }
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> sentence = new ArrayList<>();
      for (int n = 3 + random.nextInt(30); n > 0; n--) {
        sentence.add(words.get(random.nextInt(words.size())));
      }
      sentences.add(String.join(" ", sentence) + ".");
    }
    return sentences;
  }

  /** Whole documents from a folder beside the project, none where there is no such folder. */
  static List<String> documents() throws IOException {
    Path folder = shared().resolve("gold/seeds");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  /**
   * Documents from every corpus of JSON lines in a folder beside the project, evenly spread, none
   * where there is no such folder.
   */
  static List<String> corpora(int perCorpus) throws IOException {
    Path folder = shared().resolve("corpora");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        int step = Math.max(1, lines.size() / perCorpus);
        for (int i = 0; i < lines.size(); i += step) {
          texts.add(json.readTree(lines.get(i)).path("text").asText());
        }
      }
    }
    return texts;
  }

  private static Path shared() {
    return Path.of(System.getProperty("parley.shared", "../shared"));
  }
}
