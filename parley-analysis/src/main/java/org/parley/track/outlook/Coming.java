package org.parley.track.outlook;

import java.util.List;
import org.parley.track.Report;

/**
 * Whether something came within some days, as far as the record goes.
 *
 * @param found reports whose days lie within
 * @param perhaps true where a report may lie within
 * @param known true where enough was read of that time, and of the thing itself, that its absence
 *     means something
 */
record Coming(List<Report<?>> found, boolean perhaps, boolean known) {
  Coming {
    found = List.copyOf(found);
  }

  boolean isFound() {
    return !found.isEmpty();
  }
}
