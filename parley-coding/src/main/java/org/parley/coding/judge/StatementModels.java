package org.parley.coding.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.parley.coding.model.ModelFormat;
import org.parley.coding.model.ModelSet;

/** The trained models that the program ships for statements. */
public final class StatementModels {
  /** Version of the features; a change to what they say needs new training. */
  public static final int FEATURES = 1;

  /** Where the trainer writes and the program reads, below the resources. */
  public static final String RESOURCE = "org/parley/coding/judge/statement-models.tsv";

  private StatementModels() {}

  /**
   * Reads the shipped models.
   *
   * @throws IllegalStateException if they are missing or of other features than this program's
   */
  public static ModelSet shipped() {
    try (InputStream in = StatementModels.class.getResourceAsStream("/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program; build it again");
      }
      ModelSet models =
          ModelFormat.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      if (models.version() != FEATURES) {
        throw new IllegalStateException(
            RESOURCE
                + " is of version "
                + models.version()
                + ", not "
                + FEATURES
                + "; train again");
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
