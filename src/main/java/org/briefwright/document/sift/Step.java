package org.briefwright.document.sift;

/** One turn of judging a page. */
interface Step {

  void apply(Page page);
}
