package org.parley.truth;

import java.util.List;
import java.util.stream.Stream;
import org.parley.record.ChannelReport;
import org.parley.track.Findings;
import org.parley.track.Report;
import org.parley.track.channel.ChannelLine;

/** What is proposed or declined of a channel, in which sentence. */
public final class WishComparison implements Comparison {
  private static final String CONSTRUCT = "wishes";

  @Override
  public String construct() {
    return CONSTRUCT;
  }

  @Override
  public List<Difference> differences(Truth truth, Findings findings) {
    return new Matching<Report<ChannelReport>>(
            row -> row.pointer() + " | " + row.get("channel") + " | " + row.get("wish"),
            r -> Telling.of(r.record(), r.record().channel(), r.record().state().label()),
            (row, r) ->
                row.pointer().leadsTo(r.record())
                    && row.get("channel").equals(r.record().channel())
                    && row.get("wish").equals(r.record().state().label()),
            (row, r) -> row.pointer().leadsTo(r.record()))
        .differences(
            CONSTRUCT,
            truth.rows(CONSTRUCT),
            findings.channels().stream().flatMap(WishComparison::wishes).toList());
  }

  private static Stream<Report<ChannelReport>> wishes(ChannelLine line) {
    return Stream.concat(line.proposed().stream(), line.declined().stream())
        .flatMap(wish -> wish.reports().stream());
  }
}
