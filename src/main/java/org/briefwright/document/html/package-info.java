/**
 * Web pages become drafts.
 *
 * <p>Start at {@link org.briefwright.document.html.HtmlReader}. A page is taken apart in this
 * order: what its head claims ({@code PageMetadata}); which parts are furniture by their tag, role,
 * class or id ({@code Zones}; {@code zones.txt} holds the words); where its title and the body of
 * its text are ({@code BodyFinder}); and then every stretch of text becomes a block ({@code
 * BlockWalker}), kept where it stands in the body or between title and body.
 *
 * <p>Scripts and styles are never read, nothing is fetched. Uses {@code document.draft}, {@code
 * document.date} and {@code document.text}. Alone imports jsoup.
 */
@NullMarked
package org.briefwright.document.html;

import org.jspecify.annotations.NullMarked;
