package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets others read saved trips by links that nobody can guess. */
public final class Sharing {

    /** More than anybody keeps track of. */
    public static final int MOST = 20;

    private final Shares shares;
    private final Supplier<String> secrets;
    private final Clock clock;

    /** @param secrets gives each link another secret, of 128 random bits at the least */
    public Sharing(Shares shares, Supplier<String> secrets, Clock clock) {
        this.shares = requireNonNull(shares, "shares");
        this.secrets = requireNonNull(secrets, "secrets");
        this.clock = requireNonNull(clock, "clock");
    }

    /** A link with its secret, which is told this once. */
    public record Made(Share share, String secret) {}

    /** Makes a link to a trip; none if it has {@value #MOST} already. */
    public Optional<Made> share(String trip) {
        Made made = new Made(new Share(UUID.randomUUID().toString(), clock.instant()), secrets.get());
        return Optional.of(made).filter(link -> shares.add(trip, link.share(), Secrets.digest(link.secret()), MOST));
    }

    /** The id of the trip that a secret lets be read. */
    public Optional<String> findTrip(String secret) {
        return shares.findTrip(Secrets.digest(secret));
    }
}
