package org.parley.language.nlp4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A lexicon from word to a collection of strings, such as its Brown clusters. There are few
 * different collections: they are kept in memory, the words stay in the mapped file. The order
 * inside a collection is the library's, since it decides the order in which weights are summed.
 *
 * @param <C> the collection the library expects
 */
final class WordLists<C extends Collection<String>> {
  private static final int LISTS = 0;
  private static final int WORDS = 1;
  private static final int SECTIONS = 2;

  private final List<C> lists;
  private final StringTable words;

  WordLists(SectionFile file, Function<List<String>, C> collection) throws IOException {
    this.lists = readLists(file.stream(LISTS)).stream().map(collection).toList();
    this.words = new StringTable(file.section(WORDS));
  }

  Optional<C> find(String word) {
    int list = words.find(0, word);
    return list == StringTable.ABSENT ? Optional.empty() : Optional.of(lists.get(list));
  }

  static void write(Map<String, ? extends Collection<String>> lexicon, Path file)
      throws IOException {
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    StringTableWriter words = new StringTableWriter(lexicon.size());
    for (Map.Entry<String, ? extends Collection<String>> entry : lexicon.entrySet()) {
      words.add(0, entry.getKey(), number(numbers, entry.getValue()));
    }
    try (SectionFileWriter out =
        new SectionFileWriter(file, Nlp4jModels.FORMAT_VERSION, SECTIONS)) {
      out.section(lists -> writeLists(numbers.keySet(), lists));
      out.section(words::write);
    }
  }

  /** The number of an equal list, or the next free number. */
  static int number(Map<List<String>, Integer> numbers, Collection<String> items) {
    return numbers.computeIfAbsent(List.copyOf(items), list -> numbers.size());
  }

  static void writeLists(Collection<List<String>> lists, DataOutputStream out) throws IOException {
    out.writeInt(lists.size());
    for (List<String> list : lists) {
      out.writeInt(list.size());
      for (String item : list) {
        out.writeUTF(item);
      }
    }
  }

  static List<List<String>> readLists(DataInputStream in) throws IOException {
    List<List<String>> lists = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      List<String> list = new ArrayList<>();
      for (int k = in.readInt(); k > 0; k--) {
        list.add(in.readUTF());
      }
      lists.add(List.copyOf(list));
    }
    return List.copyOf(lists);
  }
}
