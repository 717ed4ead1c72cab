/**
 * Step 5: a brief and its drawings become print-ready XHTML, through the templates of a design.
 *
 * <p>Start at {@link org.briefwright.layout.Compositor#compose}; a {@link
 * org.briefwright.layout.Design} is read and examined once. Templates are files that an operator
 * may edit; they can read the fields of the brief and nothing else ({@code FieldReader}), and what
 * would print badly or reach outside is refused with its line ({@code TemplateLint}, {@code
 * StyleLint}).
 *
 * <p>Uses {@code brief} and {@code chart}. Alone imports Thymeleaf.
 */
@NullMarked
package org.briefwright.layout;

import org.jspecify.annotations.NullMarked;
