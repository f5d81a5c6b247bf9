package org.parley.reading.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.parley.document.DateOrigin;
import org.parley.document.PartialDate;
import org.parley.document.Publication;
import org.parley.reading.date.AddressDate;
import org.parley.reading.date.DateText;
import org.parley.reading.date.SlashOrder;
import org.parley.reading.date.UtcDay;
import org.parley.reading.text.WordLists;

/**
 * The publication date of a page: JSON-LD, meta elements, marked elements, its address, its visible
 * text, in this order; a date of change counts only when no date of publication is found.
 */
final class PageDates {
  private static final Map<String, List<String>> NAMES =
      WordLists.words(PageDates.class, "dates.properties");

  private final Document page;
  private final LinkedData linked;
  private final MetaData meta;
  private final Optional<String> url;
  private final SlashOrder order;
  private final VisibleDates visible;

  PageDates(
      Document page,
      LinkedData linked,
      MetaData meta,
      Optional<String> url,
      Optional<String> title,
      Optional<String> lang) {
    this.page = page;
    this.linked = linked;
    this.meta = meta;
    this.url = url;
    this.order = order(lang);
    this.visible = new VisibleDates(page, title, order);
  }

  private static SlashOrder order(Optional<String> lang) {
    return lang.map(l -> l.equalsIgnoreCase("en") || l.matches("(?i)en[-_]us"))
        .map(american -> american ? SlashOrder.MONTH_FIRST : SlashOrder.DAY_FIRST)
        .orElse(SlashOrder.UNKNOWN);
  }

  Optional<Publication> find() {
    return stamped(linked.articleAll("datePublished"), DateOrigin.JSON_LD)
        .or(() -> stamped(linked.pageAll("datePublished"), DateOrigin.JSON_LD))
        .or(() -> stamped(meta("published"), DateOrigin.META))
        .or(() -> stamped(microdata("datePublished"), DateOrigin.META))
        .or(() -> from(visible.timeElement(), DateOrigin.TIME))
        .or(() -> from(url.flatMap(AddressDate::day), DateOrigin.URL))
        .or(() -> from(visible.markedElement(), DateOrigin.TEXT))
        .or(() -> stamped(linked.articleAll("dateCreated"), DateOrigin.JSON_LD))
        .or(() -> stamped(meta("created"), DateOrigin.META))
        .or(() -> from(visible.labelled(), DateOrigin.TEXT))
        .or(() -> from(visible.alone(), DateOrigin.TEXT))
        .or(() -> from(visible.leading(), DateOrigin.TEXT))
        .or(() -> stamped(linked.articleAll("dateModified"), DateOrigin.JSON_LD))
        .or(() -> stamped(meta("changed"), DateOrigin.META))
        .or(() -> stamped(linked.pageAll("dateModified"), DateOrigin.JSON_LD))
        .or(() -> from(visible.changed(), DateOrigin.TEXT))
        .or(() -> from(url.flatMap(AddressDate::month), DateOrigin.URL));
  }

  /**
   * The first date of these values. If it is a time stamp in UTC and the address or the page itself
   * shows the day beside it, that day is the local one.
   */
  private Optional<Publication> stamped(Stream<String> values, DateOrigin origin) {
    return values
        .map(value -> DateText.parse(value, order).map(date -> local(value, date, origin)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Publication local(String stamp, PartialDate date, DateOrigin origin) {
    Optional<PartialDate> beside = UtcDay.neighbour(stamp);
    if (beside.isPresent()) {
      if (url.flatMap(AddressDate::day).equals(beside)) {
        return new Publication(beside.get(), DateOrigin.URL);
      }
      if (visible.timeElement().equals(beside)) {
        return new Publication(beside.get(), DateOrigin.TIME);
      }
      if (visible.shown().equals(beside)) {
        return new Publication(beside.get(), DateOrigin.TEXT);
      }
    }
    return new Publication(date, origin);
  }

  private Stream<String> microdata(String property) {
    return page.select("[itemprop=" + property + "]").stream()
        .flatMap(
            element ->
                Stream.of(element.attr("content"), element.attr("datetime"), element.ownText()))
        .filter(value -> !value.isBlank());
  }

  /** Values of the meta elements of a kind of {@code dates.properties}, best name first. */
  private Stream<String> meta(String kind) {
    return NAMES.getOrDefault(kind, List.of()).stream().flatMap(name -> meta.get(name).stream());
  }

  private static Optional<Publication> from(Optional<PartialDate> date, DateOrigin origin) {
    return date.map(d -> new Publication(d, origin));
  }
}
