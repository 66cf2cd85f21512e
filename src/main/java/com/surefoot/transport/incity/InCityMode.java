package com.surefoot.transport.incity;

/** How one gets around inside a city. */
public enum InCityMode {
    WALK,
    METRO,
    BUS,
    TAXI
}
