package com.surefoot.travel.live;

import java.util.List;

/**
 * What suppliers sell, as far as they told.
 *
 * @param <O> what they sell
 * @param offers in a stable order
 * @param gaps what may be missing; empty if everything was told and understood
 */
public record Answer<O>(List<O> offers, List<Gap> gaps) {

    public Answer {
        offers = List.copyOf(offers);
        gaps = List.copyOf(gaps);
    }
}
