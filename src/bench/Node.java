import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.briefwright.cli.Main;

/**
 * The program with a clock that can be set: a file holds two numbers, what the clock said at a
 * moment and that moment, both in milliseconds since 1970. From there on it goes as fast as others.
 *
 * <pre>java -cp … Node CLOCK-FILE schedule run briefing.yaml</pre>
 */
public final class Node {

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    Clock clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            try {
              String[] set = Files.readString(file).strip().split(" ");
              long since = System.currentTimeMillis() - Long.parseLong(set[1]);
              return Instant.ofEpochMilli(Long.parseLong(set[0]) + since);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    String[] verb = new String[args.length - 1];
    System.arraycopy(args, 1, verb, 0, verb.length);
    Path home = Path.of(System.getProperty("briefwright.home"));
    Main main = new Main(home, Path.of(""), clock, System.out, System.err, false, System.getenv());
    System.exit(main.run(verb));
  }

  private Node() {}
}
