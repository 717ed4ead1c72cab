package org.briefwright.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.briefwright.delivery.Copies;
import org.briefwright.delivery.Issue;
import org.briefwright.delivery.MailSettings;
import org.briefwright.delivery.Packer;
import org.briefwright.delivery.Packer.Packed;
import org.briefwright.delivery.Recipient;
import org.briefwright.edition.SafeFile;

/** Writes down what would be sent, and sends nothing. */
final class DryRun {

  static final String PLAN = "plan.txt";

  private final MailSettings mail;
  private final Copies copies;
  private final Clock clock;

  DryRun(MailSettings mail, Copies copies, Clock clock) {
    this.mail = mail;
    this.copies = copies;
    this.clock = clock;
  }

  /** For each recipient the mail and the PDF, and for all the plan. */
  void write(Issue issue, List<Recipient> recipients, Path folder) {
    Packer packer = new Packer(mail, copies);
    StringBuilder plan = new StringBuilder();
    plan.append("edition  ").append(issue.id()).append('\n');
    plan.append("from     ").append(mail.from()).append('\n');
    plan.append("server   ").append(mail.server().place()).append(", ");
    plan.append(mail.server().security().name().toLowerCase(Locale.ROOT)).append("\n\n");
    for (Recipient recipient : recipients) {
      Packed packed = packer.pack(issue, recipient, clock.instant(), mail.largest());
      String name = issue.id() + "." + recipient.mailbox().replaceAll("[^A-Za-z0-9.@_-]", "-");
      SafeFile.write(folder.resolve(name + ".eml"), packed.bytes());
      packed.attachment().ifPresent(pdf -> SafeFile.write(folder.resolve(name + ".pdf"), pdf));
      plan.append(recipient.role().name().toLowerCase(Locale.ROOT)).append('\t');
      plan.append(recipient.mailbox()).append('\t');
      plan.append(packed.messageId()).append('\t');
      plan.append(packed.bytes().length).append(" bytes\t");
      plan.append(packed.attachment().isPresent() ? "attached" : "named, not attached");
      plan.append('\n');
    }
    SafeFile.write(folder.resolve(PLAN), plan.toString().getBytes(StandardCharsets.UTF_8));
  }
}
