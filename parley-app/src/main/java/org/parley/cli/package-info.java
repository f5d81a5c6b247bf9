/**
 * The command line: arguments, settings with their origin, exit status, progress. The only place
 * that writes to standard output and error. The commands wire the other rooms and do nothing else.
 */
@org.jspecify.annotations.NullMarked
package org.parley.cli;
