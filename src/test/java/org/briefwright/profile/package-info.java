@NullMarked
package org.briefwright.profile;

import org.jspecify.annotations.NullMarked;
