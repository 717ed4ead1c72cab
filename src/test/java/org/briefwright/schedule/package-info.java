/** Tests of when a briefing is due, and of who makes it. */
@NullMarked
package org.briefwright.schedule;

import org.jspecify.annotations.NullMarked;
