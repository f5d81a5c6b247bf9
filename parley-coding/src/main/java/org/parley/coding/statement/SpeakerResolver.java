package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.Token;
import org.parley.record.Actor;
import org.parley.record.Voice;

/** Speakers of a source: the mention there, or the noun phrase as an unnamed voice. */
final class SpeakerResolver {
  private static final Set<String> JOINING = Set.of("and", "or", "&", ",");

  /** The speakers of a source: one, or each of several joined by "and". */
  List<Speaker> resolve(DocumentView doc, Source source) {
    List<Speaker> out = new ArrayList<>();
    out.add(one(doc, source));
    collectJoined(doc, source, out);
    return out;
  }

  private static void collectJoined(DocumentView doc, Source source, List<Speaker> out) {
    for (Token child : source.tree().children(source.head())) {
      boolean joined =
          child.relation().equals("conj")
              && child.pos().startsWith("N")
              && source.tree().child(source.head(), "cc").isPresent()
              && isJoinedByAnd(source);
      if (joined) {
        Source other = new Source(source.tree(), child.index());
        if (doc.mentionAt(other).isPresent() || child.pos().startsWith("NNP")) {
          Speaker speaker = one(doc, other);
          if (out.stream().noneMatch(s -> s.actor().name().equals(speaker.actor().name()))) {
            out.add(speaker);
          }
        }
        collectJoined(doc, other, out);
      }
    }
  }

  private static boolean isJoinedByAnd(Source source) {
    return source
        .tree()
        .child(source.head(), "cc")
        .filter(cc -> JOINING.contains(cc.lemma()))
        .isPresent();
  }

  /** The speaker at one head. */
  static Speaker one(DocumentView doc, Source source) {
    Optional<Mention> mention = doc.mentionAt(source);
    if (mention.isPresent()) {
      return new Speaker(mention.get().actor().at(mention.get().span()), mention.get().voice());
    }
    return unnamed(doc, source);
  }

  private static Speaker unnamed(DocumentView doc, Source source) {
    Span span = source.span();
    Optional<Actor> nearest =
        doc.mentionsIn(source.sentence()).stream()
            .filter(m -> span.contains(m.span()))
            .map(Mention::actor)
            .findFirst();
    String side = nearest.map(Actor::side).orElse(Actor.OTHER);
    Optional<String> country = nearest.flatMap(Actor::country);
    String code = country.orElse("");
    String name = "unnamed: " + phrase(doc, source, span);
    return new Speaker(
        new Actor(name, code, country, side, Optional.empty(), Optional.of(span)), Voice.UNNAMED);
  }

  private static String phrase(DocumentView doc, Source source, Span span) {
    String words = span.of(doc.chars()).replaceAll("\\s+", " ").strip();
    for (String article : List.of("the ", "a ", "an ")) {
      if (words.toLowerCase(Locale.ROOT).startsWith(article) && words.length() > article.length()) {
        words = words.substring(article.length());
        break;
      }
    }
    Token head = source.tree().token(source.head());
    boolean proper = head.pos().startsWith("NNP") || words.isEmpty();
    return proper ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** An actor and how it is counted. */
  record Speaker(Actor actor, Voice voice) {}
}
