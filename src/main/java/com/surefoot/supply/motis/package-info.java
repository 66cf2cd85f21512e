/** Public transport inside cities by a MOTIS 2 server. */
@NullMarked
package com.surefoot.supply.motis;

import org.jspecify.annotations.NullMarked;
