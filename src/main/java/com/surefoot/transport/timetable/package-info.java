/** The words of a timetable as GTFS has them: stop, route, trip, service day, stop time, transfer, fare. */
@NullMarked
package com.surefoot.transport.timetable;

import org.jspecify.annotations.NullMarked;
