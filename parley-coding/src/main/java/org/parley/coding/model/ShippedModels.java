package org.parley.coding.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads trained models that are part of the program. */
public final class ShippedModels {
  private ShippedModels() {}

  /**
   * The models of a resource.
   *
   * @param resource path below the class path's root
   * @param version of the features that this program reads off a text
   * @throws IllegalStateException if it is missing or of other features
   */
  public static ModelSet read(String resource, int version) {
    try (InputStream in = ShippedModels.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program; build it again");
      }
      ModelSet models =
          ModelFormat.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      if (models.version() != version) {
        throw new IllegalStateException(
            resource + " is of version " + models.version() + ", not " + version + "; train again");
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
