/** Reads GTFS static feeds, row by row, into the catalogue. */
@NullMarked
package com.surefoot.supply.gtfs;

import org.jspecify.annotations.NullMarked;
