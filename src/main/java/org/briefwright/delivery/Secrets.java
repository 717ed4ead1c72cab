package org.briefwright.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.fact.Notice;

/** Fetches secrets when they are needed, and takes them out of whatever is written down. */
public final class Secrets {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST = 64_000;
  private static final int SHORTEST_TO_HIDE = 4;
  private static final String HIDDEN = "***";
  private static final Pattern CODED = Pattern.compile("[A-Za-z0-9+/]{8,}={0,2}");

  private final Map<String, String> environment;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /**
   * @param environment variables by name
   */
  public Secrets(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * @throws DeliveryException if it is not there; names its place, never its value
   */
  public String fetch(Secret secret) {
    String value =
        switch (secret) {
          case Secret.Variable variable -> variable(variable.name());
          case Secret.FileContent content -> file(content.file());
          case Secret.Output output -> output(output);
        };
    if (value.isEmpty() || value.chars().anyMatch(Character::isISOControl)) {
      throw refused(secret, value.isEmpty() ? "is empty" : "holds a control character");
    }
    known.add(value);
    return value;
  }

  private String variable(String name) {
    String value = environment.get(name);
    if (value != null) {
      return value;
    }
    String file = environment.get(name + "_FILE");
    if (file == null) {
      throw new DeliveryException(
          Notice.of(
              "environment",
              "the variable " + name + " is not set",
              "set it, or set " + name + "_FILE to a file that holds the secret"));
    }
    return file(Path.of(file));
  }

  private String file(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw refused(new Secret.FileContent(file), "is too long for a secret");
      }
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw refused(new Secret.FileContent(file), "can't be read");
    }
  }

  private String output(Secret.Output output) {
    ProcessBuilder builder =
        new ProcessBuilder(output.command()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
          .execute(process::destroyForcibly);
      String text =
          new String(process.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw refused(
            output,
            "ended with exit code " + code + " (it has " + PATIENCE.toSeconds() + " seconds)");
      }
      return text.stripTrailing();
    } catch (IOException e) {
      throw refused(output, "can't be run");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused(output, "was interrupted");
    }
  }

  private static DeliveryException refused(Secret secret, String problem) {
    return new DeliveryException(
        Notice.of("mail", "a secret from " + secret.place() + " " + problem, "mend its source"));
  }

  /** {@code text} without any secret that was ever fetched here, bare or as mail servers see it. */
  public String redact(String text) {
    String bare = hidden(text);
    return CODED
        .matcher(bare)
        .replaceAll(
            found -> Matcher.quoteReplacement(holdsSecret(found.group()) ? HIDDEN : found.group()));
  }

  private String hidden(String text) {
    String clean = text;
    for (String secret : known) {
      if (secret.length() >= SHORTEST_TO_HIDE) {
        clean = clean.replace(secret, HIDDEN);
      }
    }
    return clean;
  }

  /** Whether a word is base64 of a log-in line, or of anything else with a secret in it. */
  private boolean holdsSecret(String word) {
    String whole = word.replaceAll("=+$", "");
    byte[] bytes = Base64.getDecoder().decode(whole.length() % 4 == 1 ? "" : whole);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return !hidden(text).equals(text);
  }
}
