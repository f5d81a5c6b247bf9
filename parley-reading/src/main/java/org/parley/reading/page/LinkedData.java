package org.parley.reading.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article in JSON-LD. */
final class LinkedData {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
              .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
              .build());
  private static final Pattern ARTICLE =
      Pattern.compile(
          ".*(?:Article|BlogPosting|NewsItem|Report|LiveBlog|Posting|Review|Recipe|CreativeWork|PressRelease)");
  private static final Pattern PAGE = Pattern.compile(".*(?:WebPage|ItemPage|VideoObject)");
  private static final Pattern COMMENT_MARKS =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*$");
  private static final int MAX_NODES = 2_000;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> sites = new ArrayList<>();
  private int seen;

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      data.collect(parse(COMMENT_MARKS.matcher(script.data()).replaceAll("").strip()));
    }
    return data;
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      // Broken data of a page is as good as none.
      return MissingNode.getInstance();
    }
  }

  private void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node.isObject() && seen++ < MAX_NODES) {
      String type = type(node);
      if (ARTICLE.matcher(type).matches()) {
        articles.add(node);
      } else if (PAGE.matcher(type).matches()) {
        pages.add(node);
      } else if (type.matches("WebSite|.*Organization")) {
        sites.add(node);
      }
      collect(node.path("@graph"));
      collect(node.path("mainEntity"));
      collect(node.path("mainEntityOfPage"));
    }
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() ? type.path(0).asText("") : type.asText("");
  }

  /** The first value of a text field of the article. */
  Optional<String> article(String field) {
    return articleAll(field).findFirst();
  }

  /** The values of a text field of the articles in order. */
  Stream<String> articleAll(String field) {
    return articles.stream().flatMap(node -> text(node.path(field)).stream());
  }

  /** The values of a text field of the page in order. */
  Stream<String> pageAll(String field) {
    return pages.stream().flatMap(node -> text(node.path(field)).stream());
  }

  /** Names of the people or bodies in a field of the article. */
  Optional<String> names(String field) {
    return articles.stream().flatMap(node -> name(node.path(field)).stream()).findFirst();
  }

  /** The name of the site. */
  Optional<String> site() {
    return sites.stream().flatMap(node -> text(node.path("name")).stream()).findFirst();
  }

  private static Optional<String> name(JsonNode node) {
    if (node.isArray()) {
      List<String> all = new ArrayList<>();
      node.forEach(one -> name(one).ifPresent(all::add));
      return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }
    return node.isObject() ? text(node.path("name")) : text(node);
  }

  private static Optional<String> text(JsonNode node) {
    JsonNode value = node.isArray() ? node.path(0) : node;
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }
}
