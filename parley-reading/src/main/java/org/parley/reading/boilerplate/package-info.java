/** What stands around an article: prompts, notices, share boxes, bylines, copyright lines. */
@org.jspecify.annotations.NullMarked
package org.parley.reading.boilerplate;
