package org.parley.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one YAML document from the parser's events. Anchors, aliases, tags, a second
 * document and nesting beyond {@value #MAX_DEPTH} levels are errors, so that a small file stays a
 * small tree; the parser itself is iterative and its input is bounded by the caller.
 */
final class YamlTree {
  static final int MAX_DEPTH = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setParseComments(false)
          .setBufferSize(1 << 15)
          .setCodePointLimit(CodebookFolder.MAX_FILE_BYTES)
          .build();

  private final String file;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable YamlNode root;

  private YamlTree(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The tree, or empty after a problem was reported. */
  static Optional<YamlNode> read(String file, String yaml, Problems problems) {
    int before = problems.count();
    YamlTree tree = new YamlTree(file, problems);
    try {
      for (Event event : new Parse(SETTINGS).parseString(yaml)) {
        if (!tree.accept(event)) {
          break;
        }
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      problems.add(file, line, "", "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(file, 0, "", "not YAML: " + e.getMessage());
    }
    return problems.count() > before ? Optional.empty() : Optional.ofNullable(tree.root);
  }

  private boolean accept(Event event) {
    int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    return switch (event.getEventId()) {
      case Alias -> refuse(line, "aliases (*name) are not allowed");
      case Scalar -> plainNode(event, line) && scalar((ScalarEvent) event, line);
      case SequenceStart -> plainNode(event, line) && push(new Open(line, false), line);
      case MappingStart -> plainNode(event, line) && push(new Open(line, true), line);
      case SequenceEnd, MappingEnd -> place(open.pop().close());
      case DocumentStart -> root == null || refuse(line, "one document a file is allowed");
      case DocumentEnd, StreamStart, StreamEnd, Comment -> true;
    };
  }

  private boolean plainNode(Event event, int line) {
    if (((NodeEvent) event).getAnchor().isPresent()) {
      return refuse(line, "anchors (&name) are not allowed");
    }
    return true;
  }

  private boolean push(Open container, int line) {
    if (open.size() == MAX_DEPTH) {
      return refuse(line, "nested deeper than " + MAX_DEPTH + " levels");
    }
    if (!open.isEmpty() && open.peek().wantsKey()) {
      return refuse(line, "a key must be a text");
    }
    open.push(container);
    return true;
  }

  private boolean scalar(ScalarEvent event, int line) {
    Open container = open.peek();
    if (container != null && container.wantsKey()) {
      return container.key(event.getValue())
          || refuse(line, "the key " + event.getValue() + " stands twice in one map");
    }
    return place(new YamlNode.Text(event.getValue(), event.isPlain(), line));
  }

  private boolean place(YamlNode node) {
    Open container = open.peek();
    if (container == null) {
      root = node;
    } else {
      container.add(node);
    }
    return true;
  }

  private boolean refuse(int line, String message) {
    problems.add(file, line, "", message);
    return false;
  }

  /** A list or map whose end has not come yet. */
  private static final class Open {
    private final int line;
    private final boolean map;
    private final List<YamlNode> items = new ArrayList<>();
    private final Map<String, YamlNode> fields = new LinkedHashMap<>();
    private @Nullable String key;

    Open(int line, boolean map) {
      this.line = line;
      this.map = map;
    }

    boolean wantsKey() {
      return map && key == null;
    }

    boolean key(String name) {
      key = name;
      return !fields.containsKey(name);
    }

    void add(YamlNode node) {
      String name = key;
      if (name == null) {
        items.add(node);
      } else {
        fields.put(name, node);
        key = null;
      }
    }

    YamlNode close() {
      return map ? new YamlNode.Fields(fields, line) : new YamlNode.Items(items, line);
    }
  }
}
