package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact that an element rests on.
 *
 * @param value what it is taken to be
 * @param source who said so
 * @param neededAt when it has to be so; {@link #AT_ONCE} for what is bought when the trip is
 * @param slack how much later it may come than it is taken to; nothing where lateness does not enter
 * @param shock what makes it fail together with others: within one shock, the least sure fact decides
 */
public record Reliance(FactId fact, String value, String source, Instant neededAt, Duration slack, String shock) {

    /** What the shocks of rides begin with; the ride's id follows. */
    static final String RIDE = "ride:";

    /** What has to be so now, and may change afterwards. */
    public static final Instant AT_ONCE = Instant.EPOCH;

    public Reliance {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        requireNonNull(source, "source");
        requireNonNull(neededAt, "neededAt");
        requireNonNull(shock, "shock");
        if (slack.isNegative()) {
            throw new IllegalArgumentException(
                    "%s has a slack of %s. Maybe the times are swapped?".formatted(fact, slack));
        }
    }

    /** The id of the ride that it hangs on; empty where it is none. */
    public Optional<String> ride() {
        return shock.startsWith(RIDE) ? Optional.of(shock.substring(RIDE.length())) : Optional.empty();
    }
}
