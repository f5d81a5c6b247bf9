package org.parley.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes HTML in which everything but tag and attribute names is escaped. Not thread-safe.
 *
 * <p>Elements are closed in the reverse order of opening. Text keeps its line breaks; characters
 * that no page may hold and marks that turn the direction of what follows are left out.
 */
final class Html {
  private static final Set<String> VOID = Set.of("meta", "br", "hr");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Appendable out) {
    this.out = out;
  }

  /** Opens an element; {@code attributes} are names and values in turn. */
  Html open(String tag, String... attributes) {
    raw("<").raw(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
    }
    raw(">");
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    return raw("</").raw(open.pop()).raw(">");
  }

  /** An element that holds nothing but text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A line break in the source, for whoever reads it. */
  Html line() {
    return raw("\n");
  }

  /** A name or title from outside, kept from changing the direction of what stands around it. */
  Html foreign(String text) {
    return element("bdi", text);
  }

  Html text(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> raw("&amp;");
        case '<' -> raw("&lt;");
        case '>' -> raw("&gt;");
        case '"' -> raw("&quot;");
        case '\'' -> raw("&#39;");
        default -> {
          if (isAllowed(c)) {
            raw(Character.toString(c));
          }
        }
      }
    }
    return this;
  }

  /** The style sheet or the document type: text of our own that must not be escaped. */
  Html trusted(String text) {
    return raw(text);
  }

  private Html raw(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static boolean isAllowed(int c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !turns
        && !noCharacter
        && Character.getType(c) != Character.CONTROL
        && Character.getType(c) != Character.SURROGATE;
  }

  /** The address if it is one of the web; anything else must not become a link. */
  static Optional<String> webAddress(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
