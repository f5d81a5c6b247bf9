package org.parley.language;

import org.parley.document.Span;

/**
 * One token.
 *
 * @param index in its sentence, from 0
 * @param span in the document's text
 * @param form with quotation marks normalised
 * @param lemma lower case; the form in lower case where the sentence was not parsed
 * @param pos Penn tag; empty where the sentence was not parsed
 * @param head index of the head in the sentence, −1 for the root or where not parsed
 * @param relation dependency label to the head; empty where not parsed
 * @param name BILOU tag of a named entity, "O" for none
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String pos,
    int head,
    String relation,
    String name) {}
