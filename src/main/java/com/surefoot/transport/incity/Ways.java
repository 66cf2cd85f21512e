package com.surefoot.transport.incity;

/** The ways between the places of a list, as they are at any time of day. */
public interface Ways {

    /** A router that knows nothing. */
    Ways UNKNOWN = (mode, from, to) -> Way.unknown(Way.Gap.NOT_ITS_MODE);

    /**
     * How one gets from one place to another.
     *
     * @param from number of the place in the list
     * @param to number of another place in the list
     */
    Way find(InCityMode mode, int from, int to);
}
