package org.briefwright.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks veraPDF, the validator of the PDF industry, whether a file keeps the standards it names. Its
 * libraries lie in a folder of their own, are loaded for this question alone and are needed for no
 * other.
 */
public final class Standards implements AutoCloseable {

  /** The standards that every edition keeps, as the validator calls them. */
  public static final List<String> KEPT = List.of("PDFA_3_A", "PDFUA_1");

  private final URLClassLoader libraries;

  private Standards(URLClassLoader libraries) {
    this.libraries = libraries;
  }

  /**
   * @param folder that holds the validator and the libraries that it needs
   * @throws PressException if it holds none
   */
  public static Standards open(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<URL> jars = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(url(file));
      }
      if (!jars.isEmpty()) {
        return new Standards(
            new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
      }
    } catch (IOException e) {
      throw missing(folder, e);
    }
    throw missing(folder, null);
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }

  private static PressException missing(Path folder, @Nullable Exception cause) {
    String problem = "the validator veraPDF is not there";
    String remedy =
        "build the program with mvn package, which puts it there, or leave the check out";
    return cause == null
        ? new PressException(folder.toString(), problem, remedy)
        : new PressException(folder.toString(), problem, remedy, cause);
  }

  /**
   * What is wrong with a file.
   *
   * @param standard one of {@link #KEPT}
   * @return empty where the standard is kept; else clause and fault, each once
   */
  public List<String> faults(byte[] pdf, String standard) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    Locale locale = Locale.getDefault();
    try {
      thread.setContextClassLoader(libraries);
      // The validator itself stumbles over the Turkish i.
      Locale.setDefault(Locale.ROOT);
      return validate(pdf, standard);
    } catch (InvocationTargetException e) {
      throw new PressException(
          "verify", "the validator failed: " + e.getCause(), "see the cause", e);
    } catch (ReflectiveOperationException | IOException e) {
      throw new PressException(
          "verify", "the validator can't be used: " + e, "build the program with mvn package", e);
    } finally {
      thread.setContextClassLoader(before);
      Locale.setDefault(locale);
    }
  }

  private List<String> validate(byte[] pdf, String standard)
      throws ReflectiveOperationException, IOException {
    type("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider")
        .getMethod("initialise")
        .invoke(null);
    Class<?> flavours = type("org.verapdf.pdfa.flavours.PDFAFlavour");
    Object flavour = flavours.getMethod("valueOf", String.class).invoke(null, standard);
    Object foundry = type("org.verapdf.pdfa.Foundries").getMethod("defaultInstance").invoke(null);
    Class<?> foundries = type("org.verapdf.pdfa.VeraPDFFoundry");
    try (InputStream in = new ByteArrayInputStream(pdf);
        AutoCloseableProxy parser =
            new AutoCloseableProxy(
                foundries
                    .getMethod("createParser", InputStream.class, flavours)
                    .invoke(foundry, in, flavour));
        AutoCloseableProxy validator =
            new AutoCloseableProxy(
                foundries
                    .getMethod("createValidator", flavours, boolean.class)
                    .invoke(foundry, flavour, false))) {
      Object result =
          type("org.verapdf.pdfa.PDFAValidator")
              .getMethod("validate", type("org.verapdf.pdfa.PDFAParser"))
              .invoke(validator.object, parser.object);
      return faults(result);
    }
  }

  private List<String> faults(Object result) throws ReflectiveOperationException {
    Class<?> results = type("org.verapdf.pdfa.results.ValidationResult");
    if (Boolean.TRUE.equals(results.getMethod("isCompliant").invoke(result))) {
      return List.of();
    }
    Method status = type("org.verapdf.pdfa.results.TestAssertion").getMethod("getStatus");
    List<String> faults = new ArrayList<>();
    for (Object check : (Collection<?>) results.getMethod("getTestAssertions").invoke(result)) {
      if (String.valueOf(status.invoke(check)).equalsIgnoreCase("failed")) {
        faults.add(fault(check));
      }
    }
    return faults.isEmpty() ? List.of("not kept") : faults.stream().distinct().toList();
  }

  private String fault(Object check) throws ReflectiveOperationException {
    Class<?> checks = type("org.verapdf.pdfa.results.TestAssertion");
    Object rule = checks.getMethod("getRuleId").invoke(check);
    Object clause =
        type("org.verapdf.pdfa.validation.profiles.RuleId").getMethod("getClause").invoke(rule);
    return clause + ": " + checks.getMethod("getMessage").invoke(check);
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, libraries);
  }

  private record AutoCloseableProxy(Object object) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      if (object instanceof AutoCloseable open) {
        try {
          open.close();
        } catch (IOException e) {
          throw e;
        } catch (Exception e) {
          throw new IOException(e);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      libraries.close();
    } catch (IOException e) {
      throw new PressException("verify", "the validator can't be closed", "see the cause", e);
    }
  }
}
