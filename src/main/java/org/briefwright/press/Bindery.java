package org.briefwright.press;

import java.time.Instant;
import java.util.List;

/**
 * Makes copies of printed editions: for one reader, for a printer, for the shelf. The master is
 * never changed, and no copy names a standard that it has lost.
 */
public final class Bindery {

  private final Typecase typecase;
  private final Press press;

  /**
   * @param press prints the cover of what is bound
   */
  public Bindery(Typecase typecase, Press press) {
    this.typecase = typecase;
    this.press = press;
  }

  /**
   * A copy with the same on each page; it keeps the standards of its master.
   *
   * @param line small, at the foot; may be empty
   * @param mark large, behind the text; may be empty
   * @param moment written into the file as the date of its change
   * @return equal arguments give equal bytes
   * @throws PressException if no font has a letter
   */
  public byte[] stamped(byte[] master, String line, String mark, Instant moment) {
    return new Stamper(typecase).stamp(master, line, mark, moment);
  }

  /** Two pages on each side of a sheet, in the order in which sheets are folded to a booklet. */
  public byte[] booklet(byte[] master, Sheet sheet, Instant moment) {
    return Booklet.of(master, sheet, moment);
  }

  /**
   * A copy that opens with a password (AES-256); no two are equal. It can be read aloud.
   *
   * @param password not empty
   */
  public byte[] locked(byte[] master, String password) {
    return Lock.lock(master, password);
  }

  /** Editions as one file behind a cover with their contents, in the given order. */
  public byte[] bound(List<byte[]> editions, Instant moment) {
    return new Binder(press).bind(editions, moment);
  }

  /**
   * Pictures of the pages, as PNG; equal files give equal bytes.
   *
   * @param dpi dots an inch, from 10 to 600
   */
  public static List<byte[]> pictures(byte[] pdf, int dpi) {
    return Preview.of(pdf, dpi);
  }
}
