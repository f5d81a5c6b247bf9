/**
 * Documents as they were read: text, publication date with its origin, outlet and boilerplate. How
 * they are read lives in {@code org.parley.reading}; what is coded from them in {@code
 * org.parley.record}.
 */
@org.jspecify.annotations.NullMarked
package org.parley.document;
