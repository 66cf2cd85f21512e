/** What rides by stored timetables cost in time and memory. */
@NullMarked
package com.surefoot.bench.journeys;

import org.jspecify.annotations.NullMarked;
