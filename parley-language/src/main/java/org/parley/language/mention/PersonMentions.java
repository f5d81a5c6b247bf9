package org.parley.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Entity;
import org.parley.codebook.EntityKind;
import org.parley.language.MentionForm;

/**
 * Persons by name: a first pass notes the full names of a document with what is said beside them,
 * then surnames are looked up, and a last pass gives the mentions. One per document.
 */
final class PersonMentions {
  private final People people;
  private final Descriptions descriptions;
  private final Referents referents;

  PersonMentions(People people, Descriptions descriptions, Referents referents) {
    this.people = people;
    this.descriptions = descriptions;
    this.referents = referents;
  }

  /** First pass: full names. */
  void note(SentenceView view) {
    for (NameSpan name : view.names()) {
      boolean full = name.entity().isPresent() || name.last() > name.first();
      if (name.isPerson() && full) {
        Description said = describe(view, name);
        if (name.entity().isPresent()) {
          people.add(name.entity().get(), said);
        } else {
          people.add(People.inSmallLetters(view.words(name.first(), name.last())), said);
        }
      }
    }
  }

  /**
   * Second pass: adds surnames to the names of a sentence and notes persons whom the text never
   * gives a full name.
   */
  SentenceView withSurnames(SentenceView view) {
    List<NameSpan> names = new ArrayList<>(view.names());
    for (int i = 0; i < view.tree().size(); i++) {
      int token = i;
      String form = People.inSmallLetters(view.tree().token(i).form());
      names.removeIf(n -> isMistakenBody(n, token) && people.isSurname(form));
      boolean free = names.stream().noneMatch(n -> n.overlaps(token, token));
      if (free && people.isSurname(form) && isNameLike(view, i)) {
        names.add(
            new NameSpan(
                i,
                i,
                Optional.empty(),
                AliasForm.NAME,
                EntityKind.PERSON,
                false,
                Optional.empty()));
      }
    }
    names.sort((a, b) -> Integer.compare(a.first(), b.first()));
    SentenceView extended = new SentenceView(view.source(), view.tree(), names, view.agents());
    for (NameSpan name : names) {
      if (name.isPerson() && name.entity().isEmpty() && name.first() == name.last()) {
        noteSurname(extended, name);
      }
    }
    return extended;
  }

  /** The recogniser takes a surname for a body now and then. */
  private static boolean isMistakenBody(NameSpan name, int token) {
    return name.first() == token
        && name.last() == token
        && name.entity().isEmpty()
        && name.kind() == EntityKind.INSTITUTION;
  }

  private static boolean isNameLike(SentenceView view, int i) {
    String form = view.tree().token(i).form();
    String pos = view.tree().token(i).pos();
    boolean capital = form.length() > 2 && Character.isUpperCase(form.charAt(0));
    return capital && (pos.isEmpty() || pos.startsWith("NNP") || !isSentenceStart(view, i));
  }

  private static boolean isSentenceStart(SentenceView view, int i) {
    return i == 0 || i == 1 && view.tree().token(0).form().equals("\"");
  }

  private void noteSurname(SentenceView view, NameSpan name) {
    String surname = People.inSmallLetters(view.words(name.first(), name.last()));
    Description said = describe(view, name);
    Optional<Person> known = people.bySurname(surname);
    if (known.isPresent()) {
      people.describe(known.get(), said);
      return;
    }
    Optional<Entity> entity = people.knownBySurname(surname, said.base(), referents.date());
    if (entity.isPresent()) {
      people.add(entity.get(), said);
    } else {
      // Which of several presidents of a name is unknown, but not whose.
      Optional<String> country =
          said.noun().isPresent() && said.base().isEmpty()
              ? people.countryOf(surname)
              : Optional.empty();
      people.add(surname, country.map(said::of).orElse(said));
    }
  }

  private Description describe(SentenceView view, NameSpan name) {
    return descriptions.read(view.tree(), name, phrase(view, name), view.agents(), view.names());
  }

  private static PersonPhrase phrase(SentenceView view, NameSpan name) {
    return PersonPhrases.of(view.tree(), name, view.agents(), view.names());
  }

  /** Last pass: the mentions of a sentence; {@code taken} receives the tokens they explain. */
  List<Found> find(SentenceView view, boolean[] taken) {
    List<Found> found = new ArrayList<>();
    for (NameSpan name : view.names()) {
      Optional<Person> person = name.isPerson() ? person(view, name) : Optional.empty();
      if (person.isEmpty() || taken[name.first()]) {
        continue;
      }
      PersonPhrase phrase = phrase(view, name);
      int first = phrase.first();
      while (first < name.first() && taken[first]) {
        first++;
      }
      boolean surname =
          name.first() == name.last()
              && !People.inSmallLetters(view.words(name.first(), name.last()))
                  .equals(person.get().name());
      found.add(
          new Found(
              first,
              name.last(),
              name.first(),
              name.last(),
              phrase.head(),
              surname ? MentionForm.SURNAME : MentionForm.NAME,
              referents.of(person.get())));
      mark(taken, first, name.last());
      phrase.appositive().ifPresent(a -> mark(taken, a[0], a[1]));
    }
    return found;
  }

  private Optional<Person> person(SentenceView view, NameSpan name) {
    if (name.entity().isPresent()) {
      return people.find(name.entity().get());
    }
    String words = People.inSmallLetters(view.words(name.first(), name.last()));
    Optional<Person> full = people.find(words);
    if (full.isPresent()) {
      return full;
    }
    return people.bySurname(words);
  }

  static void mark(boolean[] taken, int first, int last) {
    for (int i = first; i <= last; i++) {
      taken[i] = true;
    }
  }
}
