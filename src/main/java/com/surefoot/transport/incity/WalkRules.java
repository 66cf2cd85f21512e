package com.surefoot.transport.incity;

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
}
