package org.briefwright.press;

import org.briefwright.layout.Pages;

final class Proof {

  private Proof() {}

  static void read(byte[] pdf, Pages pages, int count) {}
}
