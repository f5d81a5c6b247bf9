package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import org.parley.track.Findings;

/** The brief: one screen of plain text, every line with the numbers of its sentences. */
public final class Brief {
  private Brief() {}

  /**
   * The lines of the brief.
   *
   * @param references numbers what is cited; the dossier goes on with the same
   * @param unread what could not be read, one message each
   */
  public static List<String> lines(Findings findings, References references, List<String> unread) {
    List<BriefSection> sections = new ArrayList<>();
    sections.add(CoverageLines.section(findings, references));
    sections.add(ChannelLines.section(findings, references));
    sections.add(ConductLines.section(findings, references));
    sections.add(IncidentLines.section(findings, references));
    sections.add(PositionLines.section(findings, references));
    sections.add(IssueLines.section(findings, references));
    sections.add(AskLines.section(findings, references));
    sections.add(ClaimLines.section(findings, references));
    sections.add(OutlookLines.section(findings, references));
    sections.add(unread(unread));
    return BriefLayout.lines(
        PlainText.safe(findings.codebook().title())
            + ": brief of "
            + Wording.count(findings.coverage().documents(), "document")
            + " (case "
            + PlainText.safe(findings.codebook().reference())
            + ")",
        sections);
  }

  private static BriefSection unread(List<String> messages) {
    return BriefSection.keeping(
        2,
        "COULD NOT BE READ",
        messages.stream()
            .map(m -> BriefSection.Entry.of("  ", PlainText.shorten(m, 2 * BriefLayout.WIDTH)))
            .toList());
  }
}
