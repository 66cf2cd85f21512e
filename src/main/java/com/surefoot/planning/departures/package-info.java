/** Rides inside cities are held against the runs there are at the time they are planned for. */
@NullMarked
package com.surefoot.planning.departures;

import org.jspecify.annotations.NullMarked;
