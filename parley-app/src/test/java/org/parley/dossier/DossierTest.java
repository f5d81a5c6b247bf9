package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Ledger;
import org.parley.track.Findings;

class DossierTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^<>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z][a-z0-9-]*)=\"[^\"]*\"");
  private static final Set<String> VOID = Set.of("meta");

  @Test
  void tellsTheFictionalDispute() throws Exception {
    GoldenFiles.check("dossier.html", page());
  }

  @Test
  void nothingFromADocumentBecomesMarkup() throws Exception {
    String page = page();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("&lt;script&gt;alert(&#39;talks&#39;)&lt;/script&gt;")
        .doesNotContainIgnoringCase("<script")
        .doesNotContain("\u202e", "\u202c");
    Set<String> attributes = new HashSet<>();
    Matcher tags = TAG.matcher(body(page));
    while (tags.find()) {
      Matcher attribute = ATTRIBUTE.matcher(tags.group(3));
      while (attribute.find()) {
        attributes.add(attribute.group(1));
      }
      assertThat(attribute.replaceAll("")).as("rest of the tag " + tags.group()).isBlank();
    }
    assertThat(attributes)
        .isSubsetOf(
            "class",
            "id",
            "href",
            "style",
            "title",
            "rel",
            "dir",
            "role",
            "tabindex",
            "scope",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "text-anchor");
  }

  @Test
  void elementsNest() throws Exception {
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(body(page()).replace("</html>", ""));
    while (tags.find()) {
      if (tags.group(1).isEmpty()) {
        if (!VOID.contains(tags.group(2))) {
          open.push(tags.group(2));
        }
      } else {
        assertThat(open.pop()).as("closed by " + tags.group()).isEqualTo(tags.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void onlyWebAddressesBecomeLinks() throws Exception {
    assertThat(page())
        .contains("href=\"https://wire.example/2015/06/10\"")
        .doesNotContain("href=\"javascript");
    assertThat(Html.webAddress("java\tscript:alert(1)")).isEmpty();
    assertThat(Html.webAddress(" HTTPS://a.example/x?y=\u00e9 "))
        .contains("HTTPS://a.example/x?y=%C3%A9");
    assertThat(Html.webAddress("data:text/html,x")).isEmpty();
    assertThat(Html.webAddress("http:///nohost")).isEmpty();
    assertThat(Html.webAddress("//a.example/")).isEmpty();
  }

  @Test
  void everyLinkWithinThePageHasItsPlaceAndPlacesAreUnique() throws Exception {
    String page = page();
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as("id " + id.group(1) + " is unique").isTrue();
    }
    Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
    while (link.find()) {
      assertThat(ids).contains(link.group(1));
    }
    assertThat(ids).contains("s-1", "c-1", "s-12", "c-12");
  }

  @Test
  void needsNothingElse() throws Exception {
    assertThat(page())
        .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;")
        .doesNotContain("<link", "<img", "url(", "@import");
  }

  private static String body(String page) {
    return page.substring(page.indexOf("<body>"));
  }

  static String page() throws Exception {
    Ledger ledger = FictionalDispute.ledger();
    Findings findings = Findings.of(ledger);
    References references = new References();
    List<String> unread = List.of("broken.html: not a page; save it again");
    Brief.lines(findings, references, unread);
    StringBuilder out = new StringBuilder();
    Dossier.write(out, ledger, findings, references, unread);
    return out.toString();
  }
}
