package org.parley.reading.page;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parley.document.Publication;
import org.parley.reading.RawDocument;
import org.parley.reading.source.UnreadableException;
import org.parley.reading.text.TextDecoder;

/** An HTML page to a document: its article, title, date, outlet, author, address and language. */
public final class PageReader {
  private final int maxDepth;

  /** A reader that flattens elements nested deeper than {@code maxDepth}. */
  public PageReader(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /** The document of a page. */
  public RawDocument read(String id, byte[] bytes) throws UnreadableException {
    String html = TextDecoder.decode(bytes, PageEncoding.declared(bytes));
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(maxDepth));
    LinkedData linked = LinkedData.of(page);
    MetaData meta = MetaData.of(page);
    PageFacts facts = new PageFacts(page, linked, meta);
    Optional<String> url = facts.url();
    Optional<Publication> published =
        new PageDates(page, linked, meta, url, facts.title(), facts.lang()).find();
    String text = MainText.of(page, facts.title());
    if (text.isBlank()) {
      throw new UnreadableException(
          "the page has no article text", "check that it is an article, not a list or a shell");
    }
    return new RawDocument(
        id,
        text,
        facts.title(),
        published,
        facts.outlet(),
        facts.author(),
        url,
        facts.lang(),
        Optional.empty(),
        Optional.empty());
  }
}
