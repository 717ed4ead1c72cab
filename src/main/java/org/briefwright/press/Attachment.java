package org.briefwright.press;

/**
 * A file inside of a printed edition.
 *
 * @param name {@code "deals.csv"}
 * @param mediaType {@code "text/csv"}
 * @param description what it holds, for the list that a reader sees
 */
public record Attachment(String name, String mediaType, String description, byte[] bytes) {

  public Attachment {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
