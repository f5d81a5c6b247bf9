/** HTML pages: the article, its title, date and outlet, without menus. */
@org.jspecify.annotations.NullMarked
package org.parley.reading.page;
