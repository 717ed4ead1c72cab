/**
 * Step 4: a series of the brief becomes a drawing.
 *
 * <p>Start at {@link org.briefwright.chart.ChartMaker#draw}. A {@link
 * org.briefwright.chart.Drawing} has a size and knows how to paint itself in vectors; where it
 * stands on a page is {@code layout}'s. XChart finds the places of points ({@code Plot}); lines and
 * letters are drawn by {@code Ink}, measured with the {@link org.briefwright.chart.Ruler} that the
 * {@link org.briefwright.chart.Style} holds, so no font of the machine is ever asked.
 *
 * <p>Uses {@code brief}. Alone imports XChart.
 */
@NullMarked
package org.briefwright.chart;

import org.jspecify.annotations.NullMarked;
