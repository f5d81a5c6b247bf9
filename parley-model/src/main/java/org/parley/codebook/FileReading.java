package org.parley.codebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads one file into a layer of its own. */
final class FileReading {
  private final Layer layer = new Layer();
  private final Problems problems = new Problems();

  private FileReading() {}

  static FileReading of(CodebookFile file) {
    FileReading reading = new FileReading();
    reading
        .decode(file)
        .flatMap(yaml -> YamlTree.read(file.name(), yaml, reading.problems))
        .ifPresentOrElse(
            node -> reading.sections(node, Place.root(file.name())),
            () -> reading.layer.complete = reading.problems.count() == 0);
    return reading;
  }

  Layer layer() {
    return layer;
  }

  Problems problems() {
    return problems;
  }

  private Optional<String> decode(CodebookFile file) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString());
    } catch (CharacterCodingException e) {
      problems.add(file.name(), 0, "", "is not UTF-8");
      return Optional.empty();
    }
  }

  private void sections(YamlNode node, Place root) {
    FieldReader in = FieldReader.of(node, root, problems);
    if (node instanceof YamlNode.Fields fields) {
      fields.values().values().forEach(this::declare);
    }
    in.optionalText("case").ifPresent(name -> caseName(in, name));
    in.optionalText("title").ifPresent(title -> layer.title = Optional.of(title));
    layer.sides.addAll(in.maps("sides", ActorSections::side));
    layer.entities.addAll(in.maps("entities", ActorSections::entity));
    in.maps("places", ActorSections::places).forEach(list -> layer.entities.addAll(list.value()));
    layer.sectors.addAll(in.maps("sectors", ActorSections::sector));
    in.maps("agents", ActorSections::agents).forEach(kind -> layer.agents.addAll(kind.value()));
    layer.cues.addAll(in.maps("cues", SpeechSections::cue));
    layer.cameo.addAll(in.maps("cameo", SpeechSections::cameo));
    layer.predicates.addAll(in.maps("predicates", SpeechSections::predicate));
    layer.issues.addAll(in.maps("issues", DisputeSections::issue));
    layer.propositions.addAll(in.maps("propositions", DisputeSections::proposition));
    layer.channels.addAll(in.maps("channels", DisputeSections::channel));
    layer.agreements.addAll(in.maps("agreements", DisputeSections::agreement));
    in.map("lexicons").ifPresent(map -> DisputeSections.lexicons(map, layer.lexicons));
    in.finish();
  }

  private void declare(YamlNode list) {
    List<YamlNode> items = list instanceof YamlNode.Items i ? i.values() : List.of();
    for (YamlNode item : items) {
      for (String key : List.of("id", "code")) {
        if (item instanceof YamlNode.Fields fields
            && fields.values().get(key) instanceof YamlNode.Text text
            && !text.isNothing()) {
          layer.declared.add(text.value());
        }
      }
    }
  }

  private void caseName(FieldReader in, String name) {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,59}") || name.equals(CodebookLoader.WORLD)) {
      in.problem("case", "must be lower-case letters, digits and hyphens, got \"" + name + "\"");
    }
    layer.caseName = Optional.of(new Located<>(name, in.place("case")));
  }
}
