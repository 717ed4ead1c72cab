/** Tests of the command line, called like any function. */
@NullMarked
package org.briefwright.cli;

import org.jspecify.annotations.NullMarked;
