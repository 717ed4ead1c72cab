package org.briefwright.edition;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.briefwright.fact.Notice;

/**
 * Writes a file so that a reader finds the old one or the whole new one, whenever the program or
 * the machine stops: under another name, flushed to the disk, then renamed.
 */
public final class SafeFile {

  private SafeFile() {}

  /**
   * @throws ReportsException if the folder or the disk does not take it; nothing is left then
   */
  public static void write(Path file, byte[] bytes) {
    stream(file, out -> out.write(bytes));
  }

  /** What writes into a file. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file of any length.
   *
   * @throws ReportsException if the folder or the disk does not take it; nothing is left then, nor
   *     if {@code content} fails
   */
  public static void stream(Path file, Content content) {
    Path target = behindLinks(file.toAbsolutePath());
    if (isDevice(target)) {
      pour(target, content);
      return;
    }
    Path folder = Objects.requireNonNullElse(target.getParent(), target);
    Path part = folder.resolve("." + target.getFileName() + "-" + UUID.randomUUID() + ".part");
    try {
      Files.createDirectories(folder);
      // An interrupt ends the program between the lines; the half file goes with it.
      part.toFile().deleteOnExit();
      flush(part, content);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw refused(file, folder, discarded(part, e));
    }
  }

  /**
   * @param file as it was named
   * @param folder that it was to lie in
   */
  static ReportsException refused(Path file, Path folder, IOException cause) {
    return new ReportsException(
        Notice.of(file.toString(), "can't be written: " + reason(cause, folder), remedy(cause)),
        cause,
        isSpace(cause));
  }

  /** The file that a link leads to: it is what changes, and the link stays one. */
  private static Path behindLinks(Path target) {
    try {
      return Files.isRegularFile(target) ? target.toRealPath() : target;
    } catch (IOException e) {
      return target; // told when it can't be written
    }
  }

  /**
   * {@code /dev/null}, {@code /dev/stdout}, a pipe: what a renamed file would take the place of.
   */
  private static boolean isDevice(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
  }

  private static void pour(Path device, Content content) {
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(device.toFile()))) {
      content.to(out);
    } catch (IOException e) {
      throw refused(device, device.resolveSibling(""), e);
    } catch (UncheckedIOException e) {
      throw refused(device, device.resolveSibling(""), Objects.requireNonNull(e.getCause()));
    }
  }

  private static void flush(Path part, Content content) throws IOException {
    try (FileChannel file = FileChannel.open(part, CREATE_NEW, WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
      content.to(out);
      out.flush();
      file.force(true);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    } catch (RuntimeException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  private static IOException discarded(Path part, IOException cause) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return cause;
  }

  static String reason(IOException e, Path folder) {
    Optional<Path> blocking = file(folder);
    if (blocking.isPresent()) {
      return blocking.get() + " is a file, no folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException detailed && detailed.getReason() != null) {
      return detailed.getReason();
    }
    return Files.isDirectory(folder)
        ? String.valueOf(e.getMessage())
        : "the folder " + folder + " can't be made";
  }

  private static Optional<Path> file(Path folder) {
    return Stream.iterate(folder, Objects::nonNull, Path::getParent)
        .filter(place -> Files.exists(place) && !Files.isDirectory(place))
        .findFirst();
  }

  static boolean isSpace(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("No space left") || message.contains("quota");
  }

  static String remedy(IOException e) {
    return isSpace(e)
        ? "free some space on that disk and run again"
        : "name a folder that can be written to";
  }
}
