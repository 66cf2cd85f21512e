/** Reads the school holidays that an operator brings, as public offices publish them. */
@NullMarked
package com.surefoot.supply.holidays;

import org.jspecify.annotations.NullMarked;
