/** Dates in the text, resolved against the date of the document; knows nothing of events. */
@org.jspecify.annotations.NullMarked
package org.parley.language.time;
