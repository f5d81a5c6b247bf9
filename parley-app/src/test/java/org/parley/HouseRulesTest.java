package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that a build can check. */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  private static final int LONGEST_FILE = 400;
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @ArchTest
  static final ArchRule ROOMS_ARE_ENTERED_FROM_LEFT_TO_RIGHT =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("..document..", "..record..", "..codebook..", "..ledger..")
          .layer("reading")
          .definedBy("..reading..")
          .layer("language")
          .definedBy("org.parley.language..")
          .layer("coding")
          .definedBy("..coding..")
          .layer("learn")
          .definedBy("..learn..")
          .layer("track")
          .definedBy("..track..")
          .layer("exchange")
          .definedBy("..exchange..")
          .layer("run")
          .definedBy("..run..")
          .layer("views")
          .definedBy("..dossier..", "..evaluate..")
          .layer("explain")
          .definedBy("..explain..")
          .layer("cli")
          .definedBy("..cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("views")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("explain")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("run", "cli")
          .whereLayer("coding")
          // An explanation leads from a rule's name back to what the coder went by.
          .mayOnlyBeAccessedByLayers("run", "explain", "cli", "learn")
          .whereLayer("learn")
          .mayOnlyBeAccessedByLayers("views", "cli")
          .whereLayer("track")
          .mayOnlyBeAccessedByLayers("views", "cli")
          .whereLayer("exchange")
          .mayOnlyBeAccessedByLayers("run", "views", "explain", "cli")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("coding", "learn", "run", "views", "explain", "cli");

  @ArchTest
  static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("org.parley.(*)..").should().beFreeOfCycles();

  /** A room's own package holds its door and its port; the packages inside may use the port. */
  @ArchTest
  static final ArchRule PACKAGES_INSIDE_A_ROOM_HAVE_NO_CYCLES =
      slices().matching("org.parley.*.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NO_LIBRARY =
      noClasses()
          .that()
          .resideInAnyPackage("org.parley.document..", "org.parley.record..", "org.parley.ledger..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.parley..", "org.jspecify..");

  @ArchTest
  static final ArchRule ONLY_READING_KNOWS_PAGES =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "net.dankito..");

  @ArchTest
  static final ArchRule ONLY_LANGUAGE_KNOWS_THE_NLP_LIBRARY =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.emory..");

  @ArchTest
  static final ArchRule ONLY_THE_EXCHANGE_AND_READING_KNOW_JSON =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.parley.exchange..", "org.parley.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_WRITES_TO_THE_CONSOLE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.cli..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule NOBODY_USES_JAVA_LOGGING =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static void everyPackageSaysWhatLivesInIt(JavaClasses classes) {
    TreeSet<String> without = new TreeSet<>();
    classes.forEach(
        c -> {
          if (c.getPackage().tryGetPackageInfo().isEmpty()) {
            without.add(c.getPackageName());
          }
        });
    assertThat(without).isEmpty();
  }

  @Test
  void noFileIsTooLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file)) {
        long n = lines.count();
        if (n > LONGEST_FILE) {
          tooLong.add(ROOT.relativize(file) + ": " + n);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> walk = Files.walk(ROOT, 20)) {
      return walk.filter(p -> p.toString().endsWith(".java"))
          .filter(p -> p.toString().contains("/src/"))
          .sorted()
          .toList();
    }
  }
}
