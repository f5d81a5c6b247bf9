/**
 * Who is mentioned where: names of the codebook and of the recogniser, titles, groups, surnames,
 * role nouns and pronouns, resolved to actors at the document's date. Whether a mention acts or
 * speaks is for the coders to say.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language.mention;
