package org.briefwright.delivery;

/** Somebody who gets an edition. */
public record Recipient(Address address, Role role) {

  /** Where the address stands in the mail. */
  public enum Role {
    TO,
    CC,
    /** Nowhere: in the envelope alone. */
    BCC
  }

  /** {@code desk@example.org}: tells recipients apart. */
  public String mailbox() {
    return address.mailbox();
  }
}
