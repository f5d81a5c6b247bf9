package org.parley.coding.relation;

import java.util.ArrayList;
import java.util.List;
import org.parley.codebook.Codebook;
import org.parley.coding.Coder;
import org.parley.coding.topic.TopicCoder;
import org.parley.language.AnnotatedText;
import org.parley.record.CodedRecord;

/**
 * Channels, commitments, red lines, outlooks, common ground and disagreement of a document. Runs
 * after the statements, whose speakers say who asserts what.
 */
public final class RelationCoder implements Coder {
  private final Codebook codebook;
  private final List<ReadingCoder> coders;

  /**
   * @throws IllegalArgumentException if the codebook lacks a lexicon of the rules
   */
  public RelationCoder(Codebook codebook, TopicCoder topics) {
    this.codebook = codebook;
    this.coders =
        List.of(
            new ChannelCoder(codebook, topics),
            new CommitmentCoder(codebook, topics),
            new RedLineCoder(codebook, topics),
            new OutlookCoder(codebook, topics),
            new CommonGroundCoder(codebook, topics),
            new DisagreementCoder(codebook, topics));
  }

  @Override
  public List<CodedRecord> code(AnnotatedText text, List<CodedRecord> before) {
    Reading reading = new Reading(text, before, codebook);
    List<CodedRecord> records = new ArrayList<>();
    for (ReadingCoder coder : coders) {
      records.addAll(coder.code(reading));
    }
    return records;
  }
}
