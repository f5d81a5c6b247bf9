package org.parley.codebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Layer.RawPredicate;

/** Makes one codebook of the files of one or two folders; for one use. */
final class CodebookAssembly {
  private final Problems problems = new Problems();
  private final LayerReader reader = new LayerReader(problems);
  private final List<Layer> layers = new ArrayList<>();
  private final List<List<CodebookFile>> folders = new ArrayList<>();

  Problems problems() {
    return problems;
  }

  /** Reads a folder's files into a layer above those so far. */
  Layer add(List<CodebookFile> files) {
    Layer layer = reader.read(files);
    layers.add(layer);
    folders.add(files);
    return layer;
  }

  /** Reads a folder's files into a layer below those so far. */
  void addBelow(List<CodebookFile> files) {
    layers.add(0, reader.read(files));
    folders.add(0, files);
  }

  /** The layers merged and checked. */
  Codebook build() {
    Layer all = new CodebookMerge(problems).merge(layers);
    if (all.complete) {
      new CodebookChecks(all, problems).run();
    }
    List<Predicate> predicates = predicates(all);
    problems.throwIfAny();
    Map<String, CameoCode> cameo = new LinkedHashMap<>();
    all.cameo.forEach(c -> cameo.put(c.value().code(), c.value()));
    String id = all.caseName.map(Located::value).orElse(CodebookLoader.WORLD);
    return new Codebook(
        id,
        all.title.orElse(id),
        version(),
        values(all.sides),
        values(all.entities),
        values(all.agents),
        values(all.cues),
        predicates,
        values(all.issues),
        values(all.propositions),
        values(all.channels),
        values(all.agreements),
        cameo,
        all.lexicons);
  }

  private static <T> List<T> values(List<Located<T>> located) {
    return located.stream().map(Located::value).toList();
  }

  private List<Predicate> predicates(Layer all) {
    PredicatePatternParser parser = new PredicatePatternParser(all.lexicons);
    List<Predicate> predicates = new ArrayList<>();
    for (Located<RawPredicate> located : all.predicates) {
      RawPredicate raw = located.value();
      List<PredicatePattern> patterns = new ArrayList<>();
      raw.verbs().forEach(text -> pattern(parser, text, true).ifPresent(patterns::add));
      raw.nouns().forEach(text -> pattern(parser, text, false).ifPresent(patterns::add));
      predicates.add(new Predicate(raw.cameo(), patterns, raw.examples()));
    }
    return predicates;
  }

  private Optional<PredicatePattern> pattern(
      PredicatePatternParser parser, Located<String> text, boolean verbal) {
    try {
      return Optional.of(parser.parse(text.value(), verbal));
    } catch (IllegalArgumentException e) {
      problems.add(text.place(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (CodebookFile file : folders.stream().flatMap(List::stream).toList()) {
        String name = file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
        digest.update((name + "\0" + file.bytes().length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(file.bytes());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
