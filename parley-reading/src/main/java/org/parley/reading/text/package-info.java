/** Plain text: decoding, layout of lines and paragraphs, the title. */
@org.jspecify.annotations.NullMarked
package org.parley.reading.text;
