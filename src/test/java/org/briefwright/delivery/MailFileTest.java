package org.briefwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.delivery.Recipient.Role;
import org.briefwright.delivery.Server.Login;
import org.briefwright.delivery.Server.Security;
import org.briefwright.edition.BriefingFile;
import org.briefwright.fact.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFileTest {

  @TempDir Path folder = Path.of("");

  private Optional<MailSettings> read(String mail) {
    try {
      Path file = Files.writeString(folder.resolve("weekly.yaml"), "name: weekly\n" + mail);
      return MailFile.read(BriefingFile.open(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String mail(String smtp, String more) {
    return "mail:\n  from: Desk <desk@Desk.Example>\n  to: [a@r.example]\n"
        + more
        + "  smtp:\n    host: smtp.desk.example\n"
        + smtp;
  }

  @Test
  void a_file_without_mail_has_none() {
    assertThat(read("")).isEmpty();
  }

  @Test
  void what_is_not_said_is_as_one_would_wish() {
    MailSettings settings = read(mail("", "  bcc: [b@R.example]\n")).orElseThrow();
    assertThat(settings.from().mailbox()).isEqualTo("desk@desk.example");
    assertThat(settings.listId()).isEqualTo("weekly.desk.example");
    assertThat(settings.server().security()).isEqualTo(Security.STARTTLS);
    assertThat(settings.server().port()).isEqualTo(587);
    assertThat(settings.recipients())
        .extracting(Recipient::mailbox, Recipient::role)
        .containsExactly(tuple("a@r.example", Role.TO), tuple("b@r.example", Role.BCC));
  }

  @Test
  void secrets_are_named_and_never_there() {
    assertThat(login("    user: desk\n    password: ${SMTP_PASSWORD}\n"))
        .isEqualTo(new Login.Password("desk", new Secret.Variable("SMTP_PASSWORD")));
    assertThat(login("    user: desk\n    password_file: secret.txt\n"))
        .isEqualTo(
            new Login.Password("desk", new Secret.FileContent(folder.resolve("secret.txt"))));
    assertThat(login("    user: desk\n    token_command: [oauth, --fresh]\n"))
        .isEqualTo(new Login.Token("desk", new Secret.Output(List.of("oauth", "--fresh"))));
  }

  private Login login(String smtp) {
    return read(mail(smtp, "")).orElseThrow().server().login();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    user: desk\n    password: hunter2-planted\n",
        "    user: desk\n    password: 20252026\n",
        "    user: desk\n    token: [hunter2-planted]\n",
        "    user: desk\n    password: \"${A} hunter2-planted\"\n",
        "    user: desk\n    password_file: {a: hunter2-planted}\n",
      })
  void a_secret_in_the_file_is_refused_without_being_repeated(String smtp) {
    assertThatThrownBy(() -> read(mail(smtp, "")))
        .isInstanceOf(Refusal.class)
        .hasMessageMatching("(?s).*weekly.yaml:\\d.*")
        .hasMessageNotContaining("hunter2")
        .hasMessageNotContaining("20252026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'    security: none\n    user: d\n    password: ${P}\n' | '' | in the clear",
        "'    password: ${P}\n' | '' | the user is missing",
        "'    user: d\n    password: ${P}\n    token: ${T}\n' | '' | a password and a token",
        "'    user: d\n    password: ${P}\n    password_file: f\n' | '' | more than one source",
        "'' | '  cc: [A <a@r.example>]\n' | named twice",
        "'' | '  allowed_domains: [desk.example]\n' | not in a domain of allowed_domains",
        "'' | '  cc: [nobody]\n' | no mail address",
        "'' | '  unsubscribe: http://desk.example\n' | an https address",
        "'' | '  emty: skip\n' | did you mean \"empty\"",
        "'    security: ssl\n' | '' | starttls is required",
        "'    port: 70000\n' | '' | \"port\" is the number 70000",
      })
  void what_can_not_be_meant_is_refused_with_its_reason(String smtp, String more, String why) {
    assertThatThrownBy(() -> read(mail(smtp, more)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("weekly.yaml:")
        .hasMessageContaining(why);
  }

  @Test
  void a_secret_comes_from_a_variable_or_the_file_that_it_names_or_a_command() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "from-a-file\n");
    Secrets secrets = new Secrets(Map.of("A", "from-a-variable", "B_FILE", file.toString()));
    assertThat(secrets.fetch(new Secret.Variable("A"))).isEqualTo("from-a-variable");
    assertThat(secrets.fetch(new Secret.Variable("B"))).isEqualTo("from-a-file");
    assertThat(secrets.fetch(new Secret.Output(List.of("echo", "from-a-program"))))
        .isEqualTo("from-a-program");
    assertThat(secrets.redact("said from-a-file and ZnJvbS1hLXByb2dyYW0= at 1"))
        .isEqualTo("said *** and *** at 1");
  }

  @Test
  void a_secret_that_is_not_there_is_told_by_its_place() {
    Secrets secrets = new Secrets(Map.of());
    assertThatThrownBy(() -> secrets.fetch(new Secret.Variable("SMTP_PASSWORD")))
        .hasMessageContaining("SMTP_PASSWORD_FILE");
    assertThatThrownBy(() -> secrets.fetch(new Secret.Output(List.of("false"))))
        .hasMessageContaining("the command false ended with exit code 1");
    assertThatThrownBy(() -> secrets.fetch(new Secret.FileContent(folder.resolve("none"))))
        .hasMessageContaining("can't be read");
  }
}
