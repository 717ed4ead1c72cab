/**
 * Parts a document's own content from what stands around it.
 *
 * <p>Start at {@link org.briefwright.document.sift.Sifter}. It takes a draft in which formats have
 * already marked what their own means give away, and judges every line that is left: first by its
 * wording and make ({@code furniture.txt} holds the words), then by its place: before the first
 * paragraph of prose, after the last, below a heading such as "Related articles". What a dropped
 * line says about the document (its date, author, publisher) becomes a claim.
 *
 * <p>In the middle of an article a line that is not clearly furniture stays.
 *
 * <p>Uses {@code document.draft} and {@code document.date}.
 */
@NullMarked
package org.briefwright.document.sift;

import org.jspecify.annotations.NullMarked;
