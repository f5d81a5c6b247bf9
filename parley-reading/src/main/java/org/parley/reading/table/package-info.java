/** {@code documents.csv}: what people know of a file and its text does not say. */
@org.jspecify.annotations.NullMarked
package org.parley.reading.table;
