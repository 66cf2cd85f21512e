package com.surefoot.planning.model;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import java.util.Set;

/**
 * Which journeys may be taken inside a city.
 *
 * @param modes allowed ones
 * @param taxiBeyond metres beyond which only a taxi will do
 * @param walkAWay metres that may be walked from one place to the next
 */
public record JourneyRules(Set<InCityMode> modes, double taxiBeyond, double walkAWay) {

    public JourneyRules {
        modes = Set.copyOf(modes);
    }

    boolean allow(Journey journey) {
        return modes.contains(journey.mode())
                && walked(journey) <= walkAWay
                && (journey.mode() == InCityMode.TAXI || length(journey) <= taxiBeyond);
    }

    static double walked(Journey journey) {
        return journey.stages().stream()
                .filter(stage -> stage.mode() == InCityMode.WALK)
                .mapToDouble(stage -> stage.distance().metres())
                .sum();
    }

    private static double length(Journey journey) {
        return journey.stages().stream()
                .map(Stage::distance)
                .mapToDouble(way -> way.metres())
                .sum();
    }
}
