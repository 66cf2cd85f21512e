package com.surefoot.supply.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a supplier is asked, as who runs Surefoot has it.
 *
 * @param name what it is called in settings, messages and measures: small letters and digits
 * @param kind the connector that asks it; the name, unless several suppliers are asked by the same
 * @param baseUrl what all it is asked for lies below
 * @param key what it knows Surefoot by
 * @param secret what goes with the key where calls are signed
 * @param bounds how long it may take, and how much it may say
 * @param quota how often it may be asked
 * @param redirectHosts other hosts it may send on to; what is secret does not go there
 * @param pollInterval how often something it keeps is fetched
 * @param timeToLive how long what it answered holds
 */
public record SupplierSettings(
        String name,
        String kind,
        URI baseUrl,
        Optional<Secret> key,
        Optional<Secret> secret,
        Bounds bounds,
        Quota quota,
        Set<String> redirectHosts,
        Duration pollInterval,
        Duration timeToLive) {

    private static final Duration SHORTEST_POLL = Duration.ofSeconds(1);

    /** @throws IllegalArgumentException if a setting cannot be meant */
    public SupplierSettings {
        redirectHosts = Set.copyOf(redirectHosts);
        if (!name.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException(
                    "'%s' is no name of a supplier. Maybe use small letters and digits only?".formatted(name));
        }
        BaseUrl.check(baseUrl, key.isPresent() || secret.isPresent());
        redirectHosts.forEach(SupplierSettings::checkHost);
        check("poll-interval", pollInterval, SHORTEST_POLL);
        check("time-to-live", timeToLive, Duration.ZERO);
    }

    private static void checkHost(String host) {
        if (!host.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "redirect-hosts: '%s' is no host. Maybe leave out scheme and port?".formatted(host));
        }
    }

    private static void check(String setting, Duration time, Duration shortest) {
        if (time.compareTo(shortest) < 0 || time.compareTo(Bounds.LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A %s of %s is too short or too long. Maybe write it like 15m?".formatted(setting, time));
        }
    }

    /** A supplier that is asked as is usual, without a key. */
    public static SupplierSettings of(String name, URI baseUrl) {
        return new SupplierSettings(
                name,
                name,
                baseUrl,
                Optional.empty(),
                Optional.empty(),
                Bounds.USUAL,
                Quota.USUAL,
                Set.of(),
                Duration.ofHours(1),
                Duration.ofMinutes(15));
    }

    public SupplierSettings withKey(Secret other) {
        return new SupplierSettings(
                name,
                kind,
                baseUrl,
                Optional.of(other),
                secret,
                bounds,
                quota,
                redirectHosts,
                pollInterval,
                timeToLive);
    }

    public SupplierSettings withBounds(Bounds other) {
        return new SupplierSettings(
                name, kind, baseUrl, key, secret, other, quota, redirectHosts, pollInterval, timeToLive);
    }

    public SupplierSettings withQuota(Quota other) {
        return new SupplierSettings(
                name, kind, baseUrl, key, secret, bounds, other, redirectHosts, pollInterval, timeToLive);
    }

    public SupplierSettings withRedirectHosts(Set<String> others) {
        return new SupplierSettings(name, kind, baseUrl, key, secret, bounds, quota, others, pollInterval, timeToLive);
    }

    public SupplierSettings withPollInterval(Duration other) {
        return new SupplierSettings(name, kind, baseUrl, key, secret, bounds, quota, redirectHosts, other, timeToLive);
    }

    /**
     * The key, for a connector that cannot do without.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Secret getKey() {
        return key.orElseThrow(() -> missing("key"));
    }

    /**
     * The secret, for a connector that cannot do without.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Secret getSecret() {
        return secret.orElseThrow(() -> missing("secret"));
    }

    private IllegalArgumentException missing(String setting) {
        return new IllegalArgumentException(
                "surefoot.suppliers.%s.%s is missing. Maybe set it by the environment variable SUREFOOT_SUPPLIERS_%s_%s?"
                        .formatted(name, setting, name.toUpperCase(Locale.ROOT), setting.toUpperCase(Locale.ROOT)));
    }
}
