/**
 * Bytes become clean characters, and plain text and Markdown become blocks.
 *
 * <p>Start at {@link org.briefwright.document.text.Decoder} and {@link
 * org.briefwright.document.text.Clean}, which every format's text passes through: after them it
 * holds no character that XML forbids, no lone surrogate and no invisible one. {@link
 * org.briefwright.document.text.PlainReader} rebuilds paragraphs out of lines, {@link
 * org.briefwright.document.text.MarkdownReader} reads marks and front matter.
 *
 * <p>Uses {@code document.draft} and {@code document.date}.
 */
@NullMarked
package org.briefwright.document.text;

import org.jspecify.annotations.NullMarked;
