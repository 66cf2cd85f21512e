/** Tells the sandbox's timetable as a GTFS feed, and how its runs are doing as GTFS-Realtime. */
@NullMarked
package com.surefoot.web.standin.gtfs;

import org.jspecify.annotations.NullMarked;
