package com.surefoot.planning.model;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which journeys may be taken inside a city.
 *
 * @param modes allowed ones
 * @param taxiBeyond metres beyond which only a taxi will do
 * @param walkAWay metres that may be walked from one place to the next
 */
public record JourneyRules(Set<InCityMode> modes, double taxiBeyond, double walkAWay) {

    public JourneyRules {
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
    }

    boolean allow(Journey journey) {
        return modes.contains(journey.mode())
                && (Double.isInfinite(walkAWay) || metres(journey, true) <= walkAWay)
                && (journey.mode() == InCityMode.TAXI
                        || Double.isInfinite(taxiBeyond)
                        || metres(journey, false) <= taxiBeyond);
    }

    private static double metres(Journey journey, boolean onFoot) {
        double metres = 0;
        for (Stage stage : journey.stages()) {
            if (!onFoot || stage.mode() == InCityMode.WALK) {
                metres += stage.distance().metres();
            }
        }
        return metres;
    }
}
