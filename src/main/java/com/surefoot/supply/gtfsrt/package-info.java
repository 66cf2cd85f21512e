/** Reads GTFS-Realtime messages: what happens right now to the runs of a timetable, and what travellers are warned of. */
@NullMarked
package com.surefoot.supply.gtfsrt;

import org.jspecify.annotations.NullMarked;
