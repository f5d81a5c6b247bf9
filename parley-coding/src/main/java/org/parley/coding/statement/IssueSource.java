package org.parley.coding.statement;

import java.util.List;
import org.parley.document.Span;
import org.parley.language.AnnotatedText;

/** Issues of a stretch of text. */
@FunctionalInterface
public interface IssueSource {
  /** Ids of the case's issues that the content is about. */
  List<String> issues(AnnotatedText text, List<Span> content);
}
