package com.surefoot.transport.tickets;

/** Which class one travels in. */
public enum Cabin {
    ECONOMY,
    PREMIUM_ECONOMY,
    BUSINESS,
    FIRST
}
