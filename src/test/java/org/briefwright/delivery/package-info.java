/** Tests of the mail, in process and against a mail server of another make. */
@NullMarked
package org.briefwright.delivery;

import org.jspecify.annotations.NullMarked;
