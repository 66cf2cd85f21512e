/** Asks Duffel for tickets, by its API of version v2. */
@NullMarked
package com.surefoot.supply.duffel;

import org.jspecify.annotations.NullMarked;
