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
 * @param priced whether only journeys of known price will do
 */
public record JourneyRules(Set<InCityMode> modes, double taxiBeyond, double walkAWay, boolean priced) {

    public JourneyRules {
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
    }

    /** Rules for whom prices need not be known. */
    public JourneyRules(Set<InCityMode> modes, double taxiBeyond, double walkAWay) {
        this(modes, taxiBeyond, walkAWay, false);
    }

    boolean allow(Journey journey) {
        return modes.contains(journey.mode())
                && (!priced || journey.isPriced())
                && journey.stages().stream().allMatch(this::allow)
                && (Double.isInfinite(walkAWay) || metres(journey, true) <= walkAWay)
                && (journey.mode() == InCityMode.TAXI
                        || Double.isInfinite(taxiBeyond)
                        || metres(journey, false) <= taxiBeyond);
    }

    /** Walks lead to every vehicle. */
    private boolean allow(Stage stage) {
        return !stage.mode().isRide() || modes.contains(stage.mode());
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
