package com.surefoot.planning.model;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;

/**
 * A journey and what is to be known of it to choose it.
 *
 * @param minutes from end to end
 * @param walkingMinutes those on foot
 * @param walked metres on foot
 * @param cost of the party, in minor units; nothing for what has no known price
 * @param priced whether all of it has
 */
record MeasuredJourney(Journey journey, int minutes, int walkingMinutes, int walked, long cost, boolean priced) {

    static MeasuredJourney of(Journey journey, int party) {
        long minutes = 0;
        long walking = 0;
        double walked = 0;
        long cost = 0;
        for (Stage stage : journey.stages()) {
            minutes += stage.duration().toMinutes();
            cost += stage.costFor(party).minor();
            if (stage.mode() == InCityMode.WALK) {
                walking += stage.duration().toMinutes();
                walked += stage.distance().metres();
            }
        }
        return new MeasuredJourney(
                journey,
                Math.toIntExact(minutes),
                Math.toIntExact(walking),
                Math.toIntExact(Math.round(walked)),
                cost,
                journey.isPriced());
    }

    InCityMode mode() {
        return journey.mode();
    }
}
