package com.surefoot.watch;

import com.surefoot.itinerary.TripBrief;

/** How briefs are written down, so that they can be kept and planned again. */
public interface BriefNotation {

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it cannot be planned any more, as when its days have gone by
     */
    TripBrief read(String text);

    String write(TripBrief brief);
}
