package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierPropertiesTest {

    private static final String URL = "https://api.example.org/v1";

    @Test
    void anAddressIsEnough() {
        try (ApplicationContext context = start(Map.of("stub.base-url", URL))) {
            // then
            assertThat(context.getBean(Suppliers.class).get("stub").settings())
                    .isEqualTo(SupplierSettings.of("stub", URI.create(URL)));
        }
    }

    @Test
    void everySettingIsRead() {
        // given
        Map<String, Object> settings = new HashMap<>(Map.of(
                "metro.base-url", URL,
                "metro.kind", "realtime",
                "metro.key", "k3y",
                "metro.secret", "s3cr3t",
                "metro.connect-timeout", "100ms",
                "metro.read-timeout", "2s",
                "metro.total-timeout", "1m",
                "metro.max-body", "512KB",
                "metro.quota-calls", "5"));
        settings.putAll(Map.of(
                "metro.quota-period", "1s",
                "metro.redirect-hosts", "a.example.org, b.example.org",
                "metro.poll-interval", "30s",
                "metro.time-to-live", "0s",
                "bus.base-url", URL,
                "bus.kind", "realtime",
                "rates.base-url", URL));

        // when
        try (ApplicationContext context = start(settings)) {
            Suppliers suppliers = context.getBean(Suppliers.class);

            // then
            assertThat(suppliers.get("metro").settings())
                    .isEqualTo(new SupplierSettings(
                            "metro",
                            "realtime",
                            URI.create(URL),
                            Optional.of(new Secret("k3y")),
                            Optional.of(new Secret("s3cr3t")),
                            new Bounds(
                                    Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofMinutes(1), 512 * 1024),
                            new Quota(5, Duration.ofSeconds(1)),
                            Set.of("a.example.org", "b.example.org"),
                            Duration.ofSeconds(30),
                            Duration.ZERO));
            assertThat(suppliers.listOfKind("realtime"))
                    .extracting(client -> client.settings().name())
                    .containsExactly("bus", "metro");
            assertThat(suppliers.listAll()).hasSize(3);
        }
    }

    @Test
    void whoIsNotConfiguredIsNotThere() {
        try (ApplicationContext context = start(Map.of())) {
            // given
            Suppliers suppliers = context.getBean(Suppliers.class);

            // then
            assertThat(suppliers.find("stub")).isEmpty();
            assertThatThrownBy(() -> suppliers.get("stub"))
                    .hasMessageContaining("'stub'")
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void aSettingThatCannotBeMeantEndsTheStart() {
        assertThatThrownBy(() -> start(Map.of("stub.base-url", URL, "stub.key", "k3y", "stub.quota-calls", "many"))
                        .close())
                .hasRootCauseInstanceOf(NumberFormatException.class)
                .hasStackTraceContaining("surefoot.suppliers.stub: quota-calls is 'many'")
                .satisfies(failed ->
                        assertThat(String.valueOf(failed.getMessage())).doesNotContain("k3y"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base-url         |                          | base-url is missing",
                "base-url         | api.example.org          | api.example.org",
                "base-url         | ftp://api.example.org    | ftp://api.example.org",
                "base-url         | https:///v1              | https:///v1",
                "base-url         | http://a b               | http://a b",
                "base-url         | https://a.org/?key=k3y   | the setting key",
                "base-url         | https://me:k3y@a.org     | the setting key",
                "base-url         | http://api.example.org   | in the clear",
                "secret           | two words                | 9 characters",
                "connect-timeout  | bananas                  | 'bananas'",
                "connect-timeout  | 0s                       | PT0S",
                "read-timeout     | -1s                      | read-timeout",
                "total-timeout    | 1s                       | PT1S",
                "max-body         | 8                        | '8'",
                "max-body         | 0MB                      | max-body of 0",
                "max-body         | 999GB                    | max-body of",
                "quota-calls      | 0                        | 0 calls",
                "quota-period     | 0s                       | PT0S",
                "redirect-hosts   | https://b.org            | https://b.org",
                "poll-interval    | 10ms                     | PT0.01S",
                "time-to-live     | -1s                      | time-to-live",
            })
    void eachFaultIsToldWithItsValueAndAHint(String setting, String value, String told) {
        // given
        Map<String, String> settings = new HashMap<>(Map.of("base-url", URL, "key", "k3y"));
        settings.put(setting, value);

        // then
        assertThatThrownBy(() -> properties(settings).settings())
                .isInstanceOf(BadSettingsException.class)
                .hasMessageContaining("surefoot.suppliers.stub: ")
                .hasMessageContaining(told)
                .hasMessageContaining("Maybe")
                .hasMessageNotContaining("k3y");
    }

    @Test
    void aKeyMayGoInTheClearWithinThisMachine() {
        // given
        SupplierProperties properties = properties(Map.of("base-url", "http://localhost:8081", "key", "k3y"));

        // then
        assertThat(properties.settings().getKey().value()).isEqualTo("k3y");
        assertThat(properties.toString()).doesNotContain("k3y");
    }

    private static SupplierProperties properties(Map<String, String> values) {
        Function<String, Optional<String>> find = name -> Optional.ofNullable(values.get(name));
        return new SupplierProperties(
                "stub",
                find.apply("kind"),
                find.apply("base-url"),
                find.apply("key"),
                find.apply("secret"),
                find.apply("connect-timeout"),
                find.apply("read-timeout"),
                find.apply("total-timeout"),
                find.apply("max-body"),
                find.apply("quota-calls"),
                find.apply("quota-period"),
                find.apply("redirect-hosts").map(Set::of),
                find.apply("poll-interval"),
                find.apply("time-to-live"));
    }

    private static ApplicationContext start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>();
        all.put("surefoot.jdbc.url", "jdbc:h2:mem:suppliers;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        settings.forEach((name, value) -> all.put("surefoot.suppliers." + name, value));
        return ApplicationContext.run(all);
    }
}
