package org.parley.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.parley.language.model.ModelException;
import org.parley.language.model.Sha256;
import org.tukaani.xz.XZInputStream;

/**
 * The library's own models: serialised Java objects, compressed, in a jar. Since reading such
 * objects runs code of the classes they name, only the one published jar is opened.
 */
final class ModelJar implements Closeable {
  static final String FILE_NAME = "nlp4j-english-1.1.3.jar";
  private static final String SHA256 =
      "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576";
  private static final String ROOT = "edu/emory/mathcs/nlp/";
  private static final int BUFFER_BYTES = 1 << 16;
  private final ZipFile zip;

  /** A component and the numbers of its features. */
  record Component(OnlineComponent<?, ?> component, FeatureMap features) {}

  /**
   * @throws ModelException if it is not the published jar
   */
  ModelJar(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new ModelException("There is no model jar " + jar + ". Put " + FILE_NAME + " there.");
    }
    String found = Sha256.of(jar);
    if (!found.equals(SHA256)) {
      throw new ModelException(
          "%s is not the published %s: its SHA-256 is %s, %s expected. Replace it."
              .formatted(jar, FILE_NAME, found, SHA256));
    }
    this.zip = new ZipFile(jar.toFile());
  }

  /** A lexicon, for example {@code en-brown-clusters-simplified-lowercase}. */
  <T> T lexicon(String name, Class<T> type) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(open("lexica/" + name))) {
      return type.cast(in.readObject());
    } catch (ClassNotFoundException e) {
      throw new IOException("The class of " + name + " is missing", e);
    }
  }

  /** A trained component, for example {@code en-pos}. */
  Component component(String name) throws IOException {
    try (FeatureMapCatcher in = new FeatureMapCatcher(open("models/" + name))) {
      OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) in.readObject();
      FeatureMap features = in.features;
      if (features == null) {
        throw new IOException("The model " + name + " has no features");
      }
      return new Component(component, features);
    } catch (ClassNotFoundException e) {
      throw new IOException("The class of " + name + " is missing", e);
    }
  }

  private InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(ROOT + name + ".xz");
    if (entry == null) {
      throw new IOException(zip.getName() + " has no " + ROOT + name + ".xz");
    }
    InputStream raw = new BufferedInputStream(zip.getInputStream(entry), BUFFER_BYTES);
    return new BufferedInputStream(new XZInputStream(raw), BUFFER_BYTES);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Keeps the feature numbers, which are read as a part of the component but hidden in it. */
  private static final class FeatureMapCatcher extends ObjectInputStream {
    private @Nullable FeatureMap features;

    FeatureMapCatcher(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      if (object instanceof FeatureMap map) {
        features = map;
      }
      return object;
    }
  }
}
