package com.surefoot.supply.timetables;

/**
 * When a ride departs and arrives, in seconds of the window, as far as is known right now.
 *
 * @param live whether it is known right now, and not only planned
 */
record Told(int departure, int arrival, boolean live) {}
