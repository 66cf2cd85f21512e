package com.surefoot.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
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
        return Optional.of(made).filter(link -> shares.add(trip, link.share(), digest(link.secret()), MOST));
    }

    /** The id of the trip that a secret lets be read. */
    public Optional<String> findTrip(String secret) {
        return shares.findTrip(digest(secret));
    }

    /** A secret is long and random, so that this need not be slow. */
    private static String digest(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
