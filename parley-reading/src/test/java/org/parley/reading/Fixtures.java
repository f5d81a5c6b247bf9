package org.parley.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.document.Document;

/** Files under the test resources and short ways to read them. */
public final class Fixtures {
  private Fixtures() {}

  /** The path of a resource of this package. */
  public static Path path(String name) {
    URL url = Objects.requireNonNull(Fixtures.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }

  static List<ReadResult> read(ReadSettings settings, InputStream in, List<String> arguments) {
    try (Stream<ReadResult> results = new DocumentReader(settings, in).read(arguments)) {
      return results.toList();
    }
  }

  static List<ReadResult> read(String... arguments) {
    return read(
        ReadSettings.of(LanguagePolicy.ENGLISH_ONLY),
        InputStream.nullInputStream(),
        List.of(arguments));
  }

  static List<ReadResult> readInput(String text) {
    return read(
        ReadSettings.of(LanguagePolicy.ENGLISH_ONLY),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        List.of("-"));
  }

  static List<Document> documents(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Success.class::isInstance)
        .map(result -> ((ReadResult.Success) result).document())
        .toList();
  }

  static List<String> failures(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Failure.class::isInstance)
        .map(result -> ((ReadResult.Failure) result).message())
        .toList();
  }

  static List<String> passedOver(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.PassedOver.class::isInstance)
        .map(result -> ((ReadResult.PassedOver) result).message())
        .toList();
  }
}
