package org.parley.truth;

import java.util.List;
import org.parley.record.Outlook;
import org.parley.track.Findings;
import org.parley.track.outlook.Forecast;

/**
 * Who expects what of the relation, and when that is due. The record ends before any of them can be
 * held against it, so none may be scored.
 */
public final class OutlookComparison implements Comparison {
  private static final String CONSTRUCT = "outlooks";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Forecast>(
            row ->
                String.join(
                    " ",
                    row.get("id"),
                    row.get("by"),
                    row.get("direction"),
                    row.get("horizon"),
                    "in",
                    row.get("document")),
            OutlookComparison::tell,
            (row, forecast) ->
                placed(row, forecast)
                    && row.values("direction").contains(outlook(forecast).direction().label())
                    && by(row, outlook(forecast))
                    && horizon(row, outlook(forecast))
                    && due(row, forecast)
                    && !forecast.status().isScored(),
            OutlookComparison::placed)
        .differences(CONSTRUCT, truth.rows(CONSTRUCT), findings.outlooks());
  }

  private static Outlook outlook(Forecast forecast) {
    return forecast.outlook().record();
  }

  private static boolean placed(TruthRow row, Forecast forecast) {
    return row.pointer().leadsTo(outlook(forecast));
  }

  /** The month or year in which its time runs out. */
  private static boolean due(TruthRow row, Forecast forecast) {
    String expected = row.get("due");
    return !row.firm()
        || forecast
            .due()
            .map(d -> !expected.isEmpty() && d.last().toString().startsWith(expected))
            .orElse(expected.isEmpty());
  }

  private static String tell(Forecast forecast) {
    Outlook outlook = outlook(forecast);
    return Telling.of(
        outlook,
        outlook.by(),
        outlook.direction().label(),
        outlook.horizon().orElse(""),
        forecast.due().map(d -> "due " + d.last()).orElse("never due"));
  }

  /** A group is named as the text has it ("Political observers in Halmar"). */
  private static boolean by(TruthRow row, Outlook outlook) {
    String by = row.get("by");
    return outlook.by().equals(by) || outlook.by().toLowerCase(java.util.Locale.ROOT).contains(by);
  }

  private static boolean horizon(TruthRow row, Outlook outlook) {
    String given = outlook.horizon().orElse("");
    String expected = row.get("horizon");
    return !row.firm()
        || expected.isEmpty() == given.isEmpty()
            && (expected.contains(given) || given.contains(expected));
  }
}
