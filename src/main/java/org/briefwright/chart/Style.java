package org.briefwright.chart;

import java.awt.Color;

/**
 * How drawings of a design look.
 *
 * @param widthPt of every drawing
 * @param family of its letters
 * @param accent the darker of the two colours; they separate in grey
 * @param second the lighter one
 * @param ruler measures letters of {@code family}
 */
public record Style(double widthPt, String family, Color accent, Color second, Ruler ruler) {}
