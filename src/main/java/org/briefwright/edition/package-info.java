/**
 * One run of steps 1 to 6: an order becomes an edition, frozen: its facts, its brief, its printed
 * copy and its notices.
 *
 * <p>Start at {@link org.briefwright.edition.Desk#produce}; {@link
 * org.briefwright.edition.BriefingFile} reads orders, {@link org.briefwright.edition.Reports} keeps
 * what was made. Command line, Java programs and timers all come through here.
 *
 * <p>Uses all rooms of the steps.
 */
@NullMarked
package org.briefwright.edition;

import org.jspecify.annotations.NullMarked;
