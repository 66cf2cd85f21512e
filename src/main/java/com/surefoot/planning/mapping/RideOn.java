package com.surefoot.planning.mapping;

import com.surefoot.itinerary.demand.RideDemand;

/**
 * A demand on a single ride.
 *
 * @param leg the ride's number, from 0
 */
record RideOn(int leg, RideDemand demand) {}
