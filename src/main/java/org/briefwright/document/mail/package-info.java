/** Mail. */
@NullMarked
package org.briefwright.document.mail;

import org.jspecify.annotations.NullMarked;
