package org.parley.bench;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.parley.codebook.CodebookLoader;
import org.parley.document.Document;
import org.parley.run.DocumentCoder;
import org.parley.run.LanguageRooms;
import org.parley.run.RoomSettings;
import org.parley.run.Rooms;

/** Parley as shipped: annotation and all coders, with the case that knows most actors. */
record ParleyContender() implements Contender {
  private static final String CASE = "nato-russia";

  @Override
  public Consumer<Document> load() {
    Path home = Path.of(System.getProperty("parley.home", "target/parley-home"));
    Rooms rooms =
        new LanguageRooms()
            .open(
                new CodebookLoader().forCase(CASE),
                RoomSettings.shipped(home),
                System.err::println);
    Queue<DocumentCoder> idle = new ConcurrentLinkedQueue<>();
    return document -> {
      DocumentCoder waiting = idle.poll();
      DocumentCoder coder = waiting == null ? new DocumentCoder(rooms) : waiting;
      coder.code(document);
      idle.add(coder);
    };
  }
}
