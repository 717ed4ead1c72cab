package org.briefwright.press;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes in memory for the library's reader, which asks for them one by one, millions of times. */
final class Bytes implements RandomAccessRead {

  private final byte[] bytes;
  private int at;

  /**
   * @param bytes not to be changed
   */
  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int peek() {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    int count = Math.min(length, bytes.length - at);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, at, to, offset, count);
    at += count;
    return count;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek(at - count);
  }

  @Override
  public void skip(int count) throws IOException {
    seek(at + count);
  }

  @Override
  public void seek(long place) throws IOException {
    if (place < 0) {
      throw new EOFException("there is no place " + place);
    }
    at = (int) Math.min(place, bytes.length);
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return at >= bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public void close() {}
}
