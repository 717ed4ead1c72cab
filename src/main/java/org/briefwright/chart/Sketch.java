package org.briefwright.chart;

import java.util.function.Consumer;

/**
 * A drawing before it has a name.
 *
 * @param heightPt in points
 */
record Sketch(double heightPt, Consumer<Ink> painter) {}
