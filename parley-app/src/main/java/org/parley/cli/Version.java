package org.parley.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of its jar. */
final class Version implements IVersionProvider {
  /** The version; "development" for classes that run without a jar. */
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "parley " + text(), "Java " + Runtime.version().feature() + ", Apache License 2.0"
    };
  }
}
