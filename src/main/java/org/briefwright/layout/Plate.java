package org.briefwright.layout;

import org.briefwright.brief.Figure;

/**
 * A figure with the room that its drawing takes.
 *
 * @param widthPt of the drawing, in points
 * @param heightPt of the drawing, in points
 */
public record Plate(Figure figure, double widthPt, double heightPt) {}
