/** One vocabulary for all that a traveller can ask of a trip: each demand a must or a weighed wish. */
@NullMarked
package com.surefoot.itinerary.demand;

import org.jspecify.annotations.NullMarked;
