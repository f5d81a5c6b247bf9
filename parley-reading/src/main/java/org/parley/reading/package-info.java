/**
 * Files, pages and JSON lines to {@link org.parley.document.Document}s: {@link
 * org.parley.reading.DocumentReader} is the door. What is found in the text of a document lives in
 * {@code org.parley.language} and {@code org.parley.coding}.
 */
@org.jspecify.annotations.NullMarked
package org.parley.reading;
