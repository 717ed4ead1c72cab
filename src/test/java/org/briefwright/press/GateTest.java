package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

  @TempDir Path folder;

  @Test
  void nothing_is_fetched_while_printing_and_every_reference_is_listed() throws IOException {
    Path secret = folder.resolve("secret.css");
    Files.writeString(secret, "p:after { content: 'leaked' }");
    try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(200);
      String host = "http://127.0.0.1:" + listener.getLocalPort() + "/";
      String xhtml =
          """
          <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title><meta name="subject" content="s"/>
          <link rel="stylesheet" type="text/css" href="%FILE%"/>
          <style>@import '%HOST%import.css';
          @font-face { font-family: 'Noto Sans'; src: url(%HOST%font.ttf) }
          body { font: 10pt 'Source Sans 3' } p { background: url(%HOST%back.png) }</style></head>
          <body><p>x <img alt="i" src="%HOST%i.png"/></p></body></html>
          """
              .replace("%FILE%", secret.toUri().toString())
              .replace("%HOST%", host);
      Copy copy = TinyPages.print(new Pages(xhtml, List.of(), "t", "en", List.of()));
      assertThat(accepted(listener)).as("a connection came in").isFalse();
      assertThat(TinyPages.texts(copy)).singleElement().asString().doesNotContain("leaked");
      assertThat(copy.notices())
          .extracting(Notice::problem)
          .anyMatch(problem -> problem.contains("i.png"))
          .anyMatch(problem -> problem.contains("back.png"))
          .anyMatch(problem -> problem.contains("font.ttf"))
          .anyMatch(problem -> problem.contains("secret.css"))
          .anyMatch(problem -> problem.contains("import.css"));
    }
  }

  private static boolean accepted(ServerSocket listener) throws IOException {
    try {
      listener.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }
}
