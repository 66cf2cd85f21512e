package com.surefoot.recommendation.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.live.Gap;
import java.util.Optional;

/**
 * What came of looking again at something that suppliers sell.
 *
 * @param now as it is now; none if it is not to be had any more
 * @param gap why nobody knows, if so
 */
public record Look<T>(Optional<T> now, Optional<Gap> gap) {

    public Look {
        requireNonNull(now, "now");
        requireNonNull(gap, "gap");
    }
}
