package org.parley.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title, outlet, author, address and language of a page. */
final class PageFacts {
  private static final int MAX_AUTHOR = 120;
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#@\\s]{3,100})");

  private final Document page;
  private final LinkedData linked;
  private final MetaData meta;

  PageFacts(Document page, LinkedData linked, MetaData meta) {
    this.page = page;
    this.linked = linked;
    this.meta = meta;
  }

  Optional<String> title() {
    return linked
        .article("headline")
        .or(
            () ->
                meta.first(
                    List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title")))
        .or(this::heading)
        .or(() -> clean(page.title()))
        .flatMap(PageFacts::clean)
        .map(this::withoutOutlet);
  }

  /** The only first-level heading. */
  private Optional<String> heading() {
    List<Element> headings = page.select("h1").stream().filter(Element::hasText).toList();
    return headings.size() == 1 ? clean(headings.get(0).text()) : Optional.empty();
  }

  /** "Talks resume - Norland Herald" without the outlet that the page names elsewhere too. */
  private String withoutOutlet(String title) {
    return outlet()
        .filter(name -> title.length() > name.length() + 3 && title.endsWith(name))
        .map(name -> title.substring(0, title.length() - name.length()).strip())
        .filter(rest -> rest.matches(".*[|\\-–—:•·»]"))
        .map(rest -> rest.substring(0, rest.length() - 1).strip())
        .filter(Predicate.not(String::isEmpty))
        .orElse(title);
  }

  Optional<String> outlet() {
    return meta.first(List.of("og:site_name"))
        .or(() -> linked.names("publisher"))
        .or(() -> linked.site())
        .or(
            () ->
                meta.first(
                    List.of(
                        "application-name",
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher",
                        "cre")))
        .flatMap(PageFacts::clean)
        .or(() -> url().flatMap(PageFacts::host));
  }

  /** The site's name in the address, for pages that do not say their outlet. */
  private static Optional<String> host(String address) {
    Matcher matcher = HOST.matcher(address);
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  Optional<String> author() {
    return linked
        .names("author")
        .or(
            () ->
                meta.first(
                    List.of(
                        "author",
                        "article:author_name",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "article:author")))
        .or(
            () ->
                Optional.ofNullable(page.selectFirst("[rel=author], [itemprop=author]"))
                    .map(Element::text))
        .flatMap(PageFacts::clean)
        .map(name -> name.replaceFirst("^(?i:by)\\s+", ""))
        .filter(name -> !name.startsWith("http") && name.length() <= MAX_AUTHOR);
  }

  Optional<String> url() {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
        .map(link -> link.attr("href"))
        .filter(PageFacts::isAddress)
        .or(
            () ->
                meta.first(List.of("og:url", "twitter:url", "parsely-link"))
                    .filter(PageFacts::isAddress));
  }

  Optional<String> lang() {
    return Optional.ofNullable(page.selectFirst("html"))
        .map(html -> html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang"))
        .filter(Predicate.not(String::isBlank))
        .or(() -> meta.first(List.of("content-language", "og:locale", "dc.language", "language")))
        .flatMap(PageFacts::clean);
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  private static Optional<String> clean(String value) {
    return Optional.of(value.replaceAll("\\s+", " ").strip())
        .filter(Predicate.not(String::isEmpty));
  }
}
