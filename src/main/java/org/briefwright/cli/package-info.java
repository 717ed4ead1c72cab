/** The command line: reads options, builds every object once, prints, returns the exit code. */
@NullMarked
package org.briefwright.cli;

import org.jspecify.annotations.NullMarked;
