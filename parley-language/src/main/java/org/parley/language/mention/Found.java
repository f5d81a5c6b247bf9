package org.parley.language.mention;

import org.parley.language.MentionForm;

/**
 * A mention by tokens of its sentence; both ends included.
 *
 * @param first of the noun phrase
 * @param last of the noun phrase
 * @param nameFirst of the naming part
 * @param nameLast of the naming part
 */
record Found(
    int first,
    int last,
    int nameFirst,
    int nameLast,
    int head,
    MentionForm form,
    Referent referent) {}
