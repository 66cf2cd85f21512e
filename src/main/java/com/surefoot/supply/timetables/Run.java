package com.surefoot.supply.timetables;

import com.surefoot.transport.timetable.RunId;

/** A vehicle's run of a source's timetable. */
record Run(String source, RunId id, String headsign) {}
