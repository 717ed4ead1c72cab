/** Tests of reading amounts of money; the sentences with their answers stand in the resources. */
@NullMarked
package org.briefwright.extract.money;

import org.jspecify.annotations.NullMarked;
