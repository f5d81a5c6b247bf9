/** Documents as JSON lines, in the form that users write and in the form that Parley writes. */
@org.jspecify.annotations.NullMarked
package org.parley.reading.lines;
