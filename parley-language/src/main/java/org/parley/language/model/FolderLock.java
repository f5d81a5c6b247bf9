package org.parley.language.model;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One holder at a time, among the threads of a process and among processes. The operating system
 * frees the lock of a process that dies. The lock file stays: deleting it would let two processes
 * lock two different files of the same name.
 */
final class FolderLock implements Closeable {
  private static final long POLL_MILLIS = 100;
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Waits for the lock.
   *
   * @param waiting called once if somebody else holds it
   */
  static FolderLock acquire(Path file, Runnable waiting) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        waiting.run();
      }
      while (lock == null) {
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        lock = tryLock(channel);
      }
      return new FolderLock(channel, lock);
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + file, e);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this process holds it
    }
  }

  @Override
  public void close() throws IOException {
    try {
      lock.release();
    } finally {
      channel.close();
    }
  }
}
