package org.parley.cli;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.parley.codebook.Proposition;
import org.parley.document.Document;
import org.parley.document.PartialDate;
import org.parley.document.Span;
import org.parley.record.Actor;
import org.parley.record.CodedRecord;
import org.parley.track.Findings;

/**
 * Everything that findings say, construct by construct, as readable lines without the places in the
 * text. It follows the components of the findings' records, so that a construct that is added is
 * signed without a word here; what is no record must list itself by {@code all()}. Lists are sorted
 * after naming: the order among equals may follow the names.
 *
 * @param naming what names and codes are put through
 */
record FindingsSigns(UnaryOperator<String> naming) {
  /** What findings are made from, and what tells only what was read. */
  private static final Set<String> NO_CONSTRUCTS =
      Set.of("codebook", "coverage", "sides", "reports", "claimants");

  Map<String, List<String>> of(Findings findings) {
    Map<String, List<String>> out = new TreeMap<>();
    for (RecordComponent component : Findings.class.getRecordComponents()) {
      if (!NO_CONSTRUCTS.contains(component.getName())) {
        Object construct = value(component.getAccessor(), findings);
        Object items = construct instanceof Collection<?> ? construct : listed(construct);
        out.put(component.getName(), signs((Collection<?>) items));
      }
    }
    return out;
  }

  private String sign(Object value) {
    if (value instanceof CodedRecord record) {
      return new RecordSigns(naming).of(record);
    }
    if (value instanceof Actor actor) {
      return naming.apply(actor.name() + "/" + actor.code() + "/" + actor.side());
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::sign).orElse("none");
    }
    if (value instanceof Collection<?> collection) {
      return signs(collection).toString();
    }
    if (value instanceof Map<?, ?> map) {
      return signs(map.entrySet()).toString();
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return sign(entry.getKey()) + "=" + sign(entry.getValue());
    }
    if (value instanceof Document document) {
      return document.id();
    }
    if (value instanceof Proposition proposition) {
      return proposition.id();
    }
    if (value instanceof Span) {
      return "span";
    }
    if (value instanceof Record record && !(value instanceof PartialDate)) {
      return components(record);
    }
    return isPlain(value) ? naming.apply(value.toString()) : sign(listed(value));
  }

  private String components(Record record) {
    List<String> out = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      out.add(component.getName() + " " + sign(value(component.getAccessor(), record)));
    }
    return record.getClass().getSimpleName() + out;
  }

  private List<String> signs(Collection<?> values) {
    return values.stream().map(this::sign).sorted().toList();
  }

  private static boolean isPlain(Object value) {
    return value instanceof PartialDate
        || value instanceof Enum<?>
        || value.getClass().getName().startsWith("java.");
  }

  private static Object listed(Object construct) {
    try {
      return value(construct.getClass().getMethod("all"), construct);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(construct.getClass() + " is no record and has no all()", e);
    }
  }

  private static Object value(Method accessor, Object of) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(accessor + " cannot be called", e);
    }
  }
}
