/** Which language a text is written in. */
@org.jspecify.annotations.NullMarked
package org.parley.reading.language;
