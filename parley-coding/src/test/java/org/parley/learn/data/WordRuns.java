package org.parley.learn.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds runs of words that two sets of texts share, whatever marks stand between them. */
final class WordRuns {
  private static final Set<String> TEXTS =
      Set.of("txt", "json", "jsonl", "html", "htm", "md", "csv", "tsv");

  private final int length;
  private final Map<Long, String> own = new HashMap<>();

  /**
   * @param length words of a run
   */
  WordRuns(int length) {
    this.length = length;
  }

  /** Adds a text of ours, named for the message. */
  void add(String name, String text) {
    runs(text, (hash, run) -> own.putIfAbsent(hash, name + ": " + String.join(" ", run)));
  }

  /** Runs of ours that stand in any text below a folder. */
  Set<String> sharedWith(Path folder) {
    Set<String> out = new TreeSet<>();
    Path root = real(folder);
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(f -> Files.isRegularFile(f) && TEXTS.contains(ending(f)))
          .sorted()
          .forEach(
              file ->
                  runs(
                      read(file),
                      (hash, run) -> {
                        String ours = own.get(hash);
                        if (ours != null && ours.endsWith(": " + String.join(" ", run))) {
                          out.add(ours + "  (" + root.relativize(file) + ")");
                        }
                      }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  /** Where a link leads: a walk that begins at one would end there. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return ending(file).startsWith("json") ? JsonText.unescaped(text) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void runs(String text, RunTaker taker) {
    Deque<String> window = new ArrayDeque<>();
    words(
        text,
        word -> {
          window.addLast(word);
          if (window.size() > length) {
            window.removeFirst();
          }
          if (window.size() == length) {
            long hash = 1125899906842597L;
            for (String one : window) {
              hash = 31 * hash * 1_000_003 + one.hashCode();
            }
            taker.take(hash, window);
          }
        });
  }

  private static void words(String text, Consumer<String> taker) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '\u2019' && word.length() > 0) {
        taker.accept(word.toString());
        word.setLength(0);
      }
    }
  }

  /** Takes one run; its words are only joined where somebody asks. */
  private interface RunTaker {
    void take(long hash, Deque<String> run);
  }

  /** JSON escapes as the characters they stand for. */
  private static final class JsonText {
    private JsonText() {}

    static String unescaped(String json) {
      StringBuilder out = new StringBuilder(json.length());
      for (int i = 0; i < json.length(); i++) {
        char c = json.charAt(i);
        if (c != '\\' || i + 1 >= json.length()) {
          out.append(c);
        } else {
          i++;
          char escaped = json.charAt(i);
          if (escaped == 'u' && i + 4 < json.length()) {
            out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
            i += 4;
          } else {
            out.append(escaped == 'n' || escaped == 't' || escaped == 'r' ? ' ' : escaped);
          }
        }
      }
      return out.toString();
    }
  }
}
