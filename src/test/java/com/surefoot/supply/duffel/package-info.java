/** Duffel, played, and what comes of asking it. */
@NullMarked
package com.surefoot.supply.duffel;

import org.jspecify.annotations.NullMarked;
