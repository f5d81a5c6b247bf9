package org.parley.reading.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.document.Publication;
import org.parley.reading.Fixtures;
import org.parley.reading.RawDocument;
import org.parley.reading.source.UnreadableException;

class PageReaderTest {
  private static final String PARAGRAPH =
      "<p>Envoys of both sides met in Northport and said that the talks would go on in May.</p>";
  private final PageReader reader = new PageReader(256);

  private RawDocument file(String name) throws IOException, UnreadableException {
    return reader.read(name, Files.readAllBytes(Fixtures.path(name)));
  }

  private RawDocument html(String html) throws UnreadableException {
    return reader.read("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "json-ld, 2016-04-20, JSON_LD",
    "utc, 2016-04-20, URL",
    "meta, 2016-04-20, META",
    "time, 2016-04-20, TIME",
    "url, 2016-04-20, URL",
    "label, 2016-04-20, TEXT",
    "line, 2016-04-20, TEXT",
    "broken-json, 2016-04-20, META",
  })
  void findsTheDateWhereThePageSaysIt(String name, String date, String origin)
      throws IOException, UnreadableException {
    Publication published = file("pages/" + name + ".html").published().orElseThrow();

    assertThat(published.date()).hasToString(date);
    assertThat(published.from()).hasToString(origin);
  }

  @Test
  void unknownDateStaysUnknown() throws IOException, UnreadableException {
    assertThat(file("pages/none.html").published()).isEmpty();
  }

  @Test
  void readsTheArticleWithoutWhatStandsAroundIt() throws IOException, UnreadableException {
    RawDocument page = file("folder/b-page.html");

    assertThat(page.title()).contains("Norland closes its port");
    assertThat(page.outlet()).contains("Norland Herald");
    assertThat(page.url()).contains("https://herald.example/2016/04/21/port");
    assertThat(page.lang()).contains("en");
    assertThat(page.text().split("\n\n")).hasSize(3).allMatch(paragraph -> paragraph.endsWith("."));
    assertThat(page.text()).startsWith("Norland closed the port").endsWith("next week.");
  }

  @Test
  void readsAuthorAndPublisherFromLinkedData() throws IOException, UnreadableException {
    RawDocument page = file("pages/json-ld.html");

    assertThat(page.author()).contains("Tam Ferris");
    assertThat(page.outlet()).contains("Norland Herald");
  }

  @Test
  void readsTheDeclaredEncoding() throws IOException, UnreadableException {
    assertThat(file("encodings/declared.html").text()).contains("Тверская улица");
  }

  @Test
  void cutsBoxesButKeepsContainersWithOddNames() throws UnreadableException {
    String page =
        "<body><div class='entry-content read-more'>"
            + PARAGRAPH
            + "<div class='newsletter-signup'><p>Get our letter every morning for free.</p></div>"
            + "<div style='display: none'><p>Hidden words of no use to anybody.</p></div>"
            + PARAGRAPH
            + "<p><a href='x'>Another story of the day that you may read</a></p>"
            + PARAGRAPH
            + "</div><div class='comments'><p>First! I was here before all the others.</p></div>";

    assertThat(html(page).text().split("\n\n")).hasSize(3).allMatch(p -> p.startsWith("Envoys"));
  }

  @Test
  void keepsQuotedPostsOfSocialNetworks() throws UnreadableException {
    String page =
        "<body><article>"
            + PARAGRAPH.repeat(3)
            + "<div class='social-embed'><blockquote class='twitter-tweet'><p>The talks were frank,"
            + " and they will go on.</p>— Envoy <a href='x'>April 20</a></blockquote></div>"
            + PARAGRAPH
            + "</article>";

    assertThat(html(page).text()).contains("The talks were frank");
  }

  @Test
  void lineBreaksAndBlocksBecomeParagraphs() {
    assertThat(
            PageText.of(
                org.jsoup.Jsoup.parse("<div>a<br>b<br><br>c</div>d <b>e</b><p>f</p>").body()))
        .isEqualTo("a\nb\n\nc\n\nd e\n\nf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div class='share'>", "<b><i>", "<table><tr><td>", "<ul><li>", "<p>"})
  void deepOrWidePagesAreReadInTime(String element) {
    String page = "<html><body>" + element.repeat(40_000) + PARAGRAPH;

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> html(page).text()))
        .contains("the talks would go on");
  }
}
