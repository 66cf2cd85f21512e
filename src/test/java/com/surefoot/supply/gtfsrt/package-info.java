/** Tests of the GTFS-Realtime reader, on messages made for each rule and on real ones. */
@NullMarked
package com.surefoot.supply.gtfsrt;

import org.jspecify.annotations.NullMarked;
