package org.parley.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.EntityKind;
import org.parley.codebook.Gender;
import org.parley.document.Span;
import org.parley.language.Mention;
import org.parley.language.MentionForm;
import org.parley.language.Token;
import org.parley.language.Turn;
import org.parley.record.Actor;
import org.parley.record.Voice;

/**
 * Speakers of a source: the mention there, whoever spoke last for a pronoun, the body that a
 * collective noun stands for, or the noun phrase as an unnamed voice.
 */
final class SpeakerResolver {
  private final Map<String, Gender> genders;
  private final CollectiveSpeakers collectives;

  SpeakerResolver(Codebook codebook) {
    this.genders = SpeakerMemory.genders(codebook);
    this.collectives = new CollectiveSpeakers(codebook);
  }

  /** A memory for one document. */
  SpeakerMemory memory() {
    return SpeakerMemory.of(genders);
  }

  /** The speakers of a source: one, or each of several joined by "and". */
  List<Speaker> resolve(DocumentView doc, Source source, SpeakerMemory memory) {
    Optional<Turn.Speaker> turn = turn(doc, source);
    if (turn.isPresent()) {
      boolean person = turn.get().kind() == EntityKind.PERSON;
      return List.of(new Speaker(turn.get().actor(), turn.get().voice(), person));
    }
    List<Speaker> all = joint(doc, source);
    if (all.isEmpty()) {
      all = collectives.parties(doc, source);
    }
    if (all.isEmpty()) {
      all = collectives.persons(source, memory);
    }
    if (!all.isEmpty()) {
      return all;
    }
    List<Speaker> out = new ArrayList<>();
    out.add(one(doc, source, memory));
    collectJoined(doc, source, memory, out);
    return out;
  }

  /** Who speaks where the source is a turn's label. */
  private static Optional<Turn.Speaker> turn(DocumentView doc, Source source) {
    Span head = source.tree().token(source.head()).span();
    return doc.text()
        .turnAt(head.begin())
        .filter(t -> t.label().contains(head))
        .flatMap(Turn::speaker);
  }

  /**
   * Several actors whom the same words mean: "the two countries". Only the first is named there,
   * the others are understood, so that each has an id of its own.
   */
  private static List<Speaker> joint(DocumentView doc, Source source) {
    List<Speaker> out = new ArrayList<>();
    for (Mention mention : doc.mentionsIn(source.sentence())) {
      boolean means = mention.head() == source.head() && mention.form() == MentionForm.ROLE;
      if (means) {
        Actor actor = mention.actor();
        boolean person = mention.kind() == EntityKind.PERSON;
        out.add(new Speaker(out.isEmpty() ? actor : understood(actor), mention.voice(), person));
      }
    }
    return out.size() > 1 ? out : List.of();
  }

  /** A speaker who is meant but not named where the words stand. */
  static Speaker understood(Speaker speaker) {
    return new Speaker(understood(speaker.actor()), speaker.voice(), speaker.person());
  }

  private static Actor understood(Actor actor) {
    return new Actor(
        actor.name(), actor.code(), actor.country(), actor.side(), actor.role(), Optional.empty());
  }

  private void collectJoined(
      DocumentView doc, Source source, SpeakerMemory memory, List<Speaker> out) {
    Tree tree = source.tree();
    for (Token child : tree.children(source.head())) {
      if (child.relation().equals("conj")
          && child.pos().startsWith("N")
          && child.index() < source.end()) {
        Source other = new Source(tree, child.index(), source.end());
        boolean named = doc.mentionAt(other).isPresent() || child.pos().startsWith("NNP");
        if (named) {
          Speaker speaker = one(doc, other, memory);
          if (out.stream().noneMatch(s -> s.actor().name().equals(speaker.actor().name()))) {
            out.add(speaker);
          }
        }
        collectJoined(doc, other, memory, out);
      }
    }
  }

  private Speaker one(DocumentView doc, Source source, SpeakerMemory memory) {
    Token head = source.tree().token(source.head());
    Optional<Mention> mention = doc.mentionAt(source);
    boolean pronoun = head.pos().startsWith("PRP");
    if (pronoun) {
      Optional<Speaker> before = memory.meantBy(head.lemma(), source.sentence());
      if (before.isPresent()) {
        return new Speaker(
            before.get().actor().at(head.span()), before.get().voice(), before.get().person());
      }
    }
    Optional<Speaker> body = collectives.body(doc, source);
    if (body.isPresent()) {
      return body.get();
    }
    if (mention.isPresent() && mention.get().form() != MentionForm.DEMONYM) {
      Mention m = inLowerCase(doc, mention.get());
      boolean person = m.kind() == EntityKind.PERSON;
      return new Speaker(m.actor().at(m.span()), m.voice(), person);
    }
    if (head.form().equalsIgnoreCase("others")) {
      Optional<Speaker> before = memory.groupIn(source.sentence());
      if (before.isPresent()) {
        return otherThan(before.get(), head.span());
      }
    }
    return unnamed(doc, source);
  }

  /** The mention that writes a name in capitals ("ILVA DORN:") as the rest of the text does. */
  private static Mention inLowerCase(DocumentView doc, Mention mention) {
    String name = mention.actor().name();
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
      return mention;
    }
    return doc.text().mentions().stream()
        .filter(m -> m.actor().name().equalsIgnoreCase(name) && !m.actor().name().equals(name))
        .findFirst()
        .map(
            m ->
                new Mention(
                    mention.span(),
                    mention.name(),
                    mention.sentence(),
                    mention.head(),
                    mention.form(),
                    m.kind(),
                    m.actor(),
                    m.voice()))
        .orElse(mention);
  }

  /** "Some observers ... others": other observers. */
  private static Speaker otherThan(Speaker group, Span span) {
    Actor actor = group.actor();
    String name = actor.name().replaceFirst("^unnamed: (some |many |several )?", "unnamed: other ");
    Actor others =
        new Actor(
            name, actor.code(), actor.country(), actor.side(), actor.role(), Optional.of(span));
    return new Speaker(others, group.voice(), false);
  }

  private static Speaker unnamed(DocumentView doc, Source source) {
    Span span = source.span();
    Optional<Actor> within = actorWithin(doc, source, span);
    String name = "unnamed: " + phrase(doc, source, span);
    return new Speaker(
        new Actor(
            name,
            within.flatMap(Actor::country).orElse(""),
            within.flatMap(Actor::country),
            within.map(Actor::side).orElse(Actor.OTHER),
            Optional.empty(),
            Optional.of(span)),
        Voice.UNNAMED,
        isOnePerson(source));
  }

  private static boolean isOnePerson(Source source) {
    String pos = source.tree().token(source.head()).pos();
    return pos.equals("NNP") || pos.equals("NN");
  }

  private static Optional<Actor> actorWithin(DocumentView doc, Source source, Span span) {
    return doc.mentionsIn(source.sentence()).stream()
        .filter(m -> span.contains(m.span()))
        .map(Mention::actor)
        .findFirst();
  }

  private static String phrase(DocumentView doc, Source source, Span span) {
    String words = span.of(doc.chars()).replaceAll("\\s+", " ").strip();
    for (String article : List.of("the ", "a ", "an ")) {
      if (words.toLowerCase(Locale.ROOT).startsWith(article) && words.length() > article.length()) {
        return words.substring(article.length());
      }
    }
    Token first = source.tree().token(source.head());
    for (Token token : source.tree().sentence().tokens()) {
      if (token.span().begin() == span.begin()) {
        first = token;
      }
    }
    boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    boolean proper = abbreviation || first.pos().startsWith("NNP") || isName(doc, source, first);
    return proper ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static boolean isName(DocumentView doc, Source source, Token token) {
    return doc.mentionsIn(source.sentence()).stream()
        .anyMatch(
            m ->
                m.name().overlaps(token.span())
                    && !Set.of(MentionForm.GROUP, MentionForm.PRONOUN, MentionForm.ROLE)
                        .contains(m.form()));
  }
}
