package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a feature template (which property of which node) in a file. */
final class TemplateItems {
  private static final char NONE = '-';
  private static final char NUMBER = 'n';
  private static final char TEXT = 't';
  private static final char DIRECTION = 'd';
  private static final char FIELD = 'f';

  private TemplateItems() {}

  static void write(List<FeatureItem> items, DataOutputStream out) throws IOException {
    out.writeInt(items.size());
    for (FeatureItem item : items) {
      out.writeUTF(item.source == null ? "" : item.source.name());
      out.writeUTF(item.relation == null ? "" : item.relation.name());
      out.writeInt(item.window);
      out.writeUTF(item.field.name());
      writeAttribute(item.attribute, out);
    }
  }

  private static void writeAttribute(@Nullable Object attribute, DataOutputStream out)
      throws IOException {
    if (attribute == null) {
      out.writeChar(NONE);
      out.writeUTF("");
    } else if (attribute instanceof Integer) {
      out.writeChar(NUMBER);
      out.writeUTF(attribute.toString());
    } else if (attribute instanceof String) {
      out.writeChar(TEXT);
      out.writeUTF(attribute.toString());
    } else if (attribute instanceof Direction direction) {
      out.writeChar(DIRECTION);
      out.writeUTF(direction.name());
    } else if (attribute instanceof Field field) {
      out.writeChar(FIELD);
      out.writeUTF(field.name());
    } else {
      throw new IOException("Unknown attribute in a feature template: " + attribute.getClass());
    }
  }

  static List<FeatureItem> read(DataInputStream in) throws IOException {
    List<FeatureItem> items = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      String source = in.readUTF();
      String relation = in.readUTF();
      int window = in.readInt();
      Field field = Field.valueOf(in.readUTF());
      char kind = in.readChar();
      items.add(
          new FeatureItem(
              source.isEmpty() ? null : Source.valueOf(source),
              relation.isEmpty() ? null : Relation.valueOf(relation),
              window,
              field,
              attribute(kind, in.readUTF())));
    }
    return List.copyOf(items);
  }

  private static @Nullable Object attribute(char kind, String value) throws IOException {
    return switch (kind) {
      case NONE -> null;
      case NUMBER -> Integer.valueOf(value);
      case TEXT -> value;
      case DIRECTION -> Direction.valueOf(value);
      case FIELD -> Field.valueOf(value);
      default -> throw new IOException("Unknown kind of template attribute: " + kind);
    };
  }
}
