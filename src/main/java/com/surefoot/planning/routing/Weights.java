package com.surefoot.planning.routing;

/**
 * What the objective loses, in units of worth. Integers keep it the same on every machine: scale the worths up for
 * finer weights.
 *
 * @param travel per tick of travel
 * @param waiting per tick of waiting between visits; before the first visit one leaves later instead
 * @param money per unit of money, of spots and of legs
 */
public record Weights(long travel, long waiting, long money) {

    /** Nothing counts but worth: plain orienteering. */
    public static final Weights NONE = new Weights(0, 0, 0);

    public Weights {
        if (travel < 0 || waiting < 0 || money < 0) {
            throw new IllegalArgumentException("Weights %d, %d and %d. Maybe turn their signs: they are losses?"
                    .formatted(travel, waiting, money));
        }
    }
}
