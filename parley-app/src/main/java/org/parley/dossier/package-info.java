/**
 * What people read: the one-screen brief as plain text and the dossier as one self-contained page.
 * Both tell the findings of {@code org.parley.track} and send every line to its sentence by the
 * same numbers. Nothing is counted or decided here; text from documents is never trusted.
 */
@org.jspecify.annotations.NullMarked
package org.parley.dossier;
