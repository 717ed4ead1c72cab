/**
 * Word files become drafts.
 *
 * <p>Start at {@link org.briefwright.document.word.WordReader}. A Word file is a zip archive of XML
 * parts: four of them are read (the text, its styles, the notes, the properties), each as a stream,
 * through {@link org.briefwright.document.text.SafeXml}. What unpacks to too much ends the reading.
 *
 * <p>Uses {@code document.draft}, {@code document.date} and {@code document.text}.
 */
@NullMarked
package org.briefwright.document.word;

import org.jspecify.annotations.NullMarked;
