package com.surefoot.transport.incity;

import com.surefoot.travel.Distance;
import java.time.Duration;

/**
 * How fast one walks.
 *
 * @param kmh kilometres an hour
 * @param detour how much longer the way is than the straight line, at least 1
 */
public record WalkRules(double kmh, double detour) {

    public WalkRules {
        Speed.check("Walking", kmh, detour);
    }

    /** How far one walks to get so far straight on. */
    public Distance way(Distance straight) {
        return straight.times(detour);
    }

    /** How long a way takes, to the millisecond. */
    public Duration time(Distance way) {
        return Speed.exactly(way, kmh);
    }
}
