package com.surefoot.supply.http;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A supplier's settings as they stand under {@code surefoot.suppliers}, below its name. They are texts, since the framework
 * takes what it cannot convert for not being there.
 */
@EachProperty("surefoot.suppliers")
record SupplierProperties(
        @Parameter String name,
        Optional<String> kind,
        Optional<String> baseUrl,
        Optional<String> key,
        Optional<String> secret,
        Optional<String> connectTimeout,
        Optional<String> readTimeout,
        Optional<String> totalTimeout,
        Optional<String> maxBody,
        Optional<String> quotaCalls,
        Optional<String> quotaPeriod,
        Optional<Set<String>> redirectHosts,
        Optional<String> pollInterval,
        Optional<String> timeToLive) {

    private static final String SIZE = "[0-9]{1,6}[KMG]B";

    /** @throws BadSettingsException if one of them cannot be meant; the message names the supplier and the setting */
    SupplierSettings settings() {
        try {
            return read();
        } catch (IllegalArgumentException e) {
            throw new BadSettingsException("surefoot.suppliers.%s: %s".formatted(name, e.getMessage()), e);
        }
    }

    private SupplierSettings read() {
        URI url = find("base-url", baseUrl, "https://api.example.org", URI::create)
                .orElseThrow(() -> new IllegalArgumentException(
                        "base-url is missing. Maybe the supplier's name has more than letters and digits in it?"));
        SupplierSettings usual = SupplierSettings.of(name, url);
        return new SupplierSettings(
                name,
                kind.orElse(name),
                url,
                key.map(Secret::new),
                secret.map(Secret::new),
                bounds(usual.bounds()),
                quota(usual.quota()),
                redirectHosts.orElse(Set.of()).stream().map(String::strip).collect(Collectors.toSet()),
                time("poll-interval", pollInterval, usual.pollInterval()),
                time("time-to-live", timeToLive, usual.timeToLive()));
    }

    private Bounds bounds(Bounds usual) {
        return new Bounds(
                time("connect-timeout", connectTimeout, usual.connect()),
                time("read-timeout", readTimeout, usual.silence()),
                time("total-timeout", totalTimeout, usual.total()),
                find("max-body", maxBody, "8MB", SupplierProperties::bytes).orElse(usual.bytes()));
    }

    private Quota quota(Quota usual) {
        return new Quota(
                find("quota-calls", quotaCalls, "60", Integer::valueOf).orElse(usual.calls()),
                time("quota-period", quotaPeriod, usual.period()));
    }

    private static Duration time(String setting, Optional<String> text, Duration usual) {
        return find(setting, text, "90s, 5m or 1h", SettingText::duration).orElse(usual);
    }

    private static <T> Optional<T> find(
            String setting, Optional<String> text, String example, Function<String, T> reader) {
        return SettingText.find(setting, text, example, UnaryOperator.identity(), reader);
    }

    private static long bytes(String text) {
        if (!text.matches(SIZE)) {
            throw new IllegalArgumentException(text);
        }
        int unit = "KMG".indexOf(text.charAt(text.length() - 2)) + 1;
        return Long.parseLong(text.substring(0, text.length() - 2)) << (10 * unit);
    }

    /** Nothing of it: it has secrets in it. */
    @Override
    public String toString() {
        return "settings of " + name;
    }
}
