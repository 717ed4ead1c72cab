package org.briefwright.document;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/**
 * What was handed in cannot be read as it was meant: a path that does not exist, a faulty manifest.
 */
public final class DocumentRefusal extends Refusal {

  private static final long serialVersionUID = 1;

  DocumentRefusal(Notice notice) {
    super(notice);
  }

  DocumentRefusal(Notice notice, Throwable cause) {
    super(notice, cause);
  }
}
