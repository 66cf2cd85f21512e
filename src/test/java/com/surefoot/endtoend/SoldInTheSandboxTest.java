package com.surefoot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.lodging.Property;
import com.surefoot.sandbox.LivingWorld;
import com.surefoot.supply.sample.SampleWorld;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server with a catalogue of its own plans a trip with what a sandbox sells it, in the words of four suppliers. */
@Timeout(180)
class SoldInTheSandboxTest {

    private static final String BRIEF = """
            {"origin": "Vienna", "destination": "Berlin", "dates": {"from": "2027-03-19", "to": "2027-03-21"},
             "party": {"adults": 2}}""";

    private LivingWorld world;
    private EmbeddedServer server;

    @BeforeEach
    void start() {
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
        server = ApplicationContext.run(EmbeddedServer.class, settings());
        // sights and restaurants only: who travels and sleeps goes by what is sold
        server.getApplicationContext()
                .getBean(CatalogueStore.class)
                .replace(
                        SampleWorld.SOURCE,
                        sink -> SampleWorld.embedded().writeTo(withoutHotels(sink)),
                        ImportProgress.SILENT);
    }

    private static CatalogueSink withoutHotels(CatalogueSink sink) {
        return (CatalogueSink) Proxy.newProxyInstance(
                CatalogueSink.class.getClassLoader(),
                new Class<?>[] {CatalogueSink.class},
                (proxy, method, arguments) -> arguments[0] instanceof Property ? null : method.invoke(sink, arguments));
    }

    @AfterEach
    void stop() {
        server.close();
        world.close();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "surefoot.moving-clock",
                LivingWorld.START.toString(),
                "surefoot.jdbc.url",
                "jdbc:h2:mem:sold;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "surefoot.warm-up",
                false,
                "surefoot.port",
                -1,
                "surefoot.planning.steps",
                8,
                "surefoot.offers.limit",
                "60s",
                "surefoot.refresh.every",
                "1h"));
        Map.of(
                        "liteapi", "liteapi/v3.0",
                        "liteapibook", "liteapi/v3.0",
                        "rapid", "rapid/v3",
                        "ota", "ota",
                        "duffel", "duffel")
                .forEach((supplier, path) -> settings.putAll(supplier(supplier, path)));
        return settings;
    }

    private Map<String, Object> supplier(String name, String path) {
        String prefix = "surefoot.suppliers." + name + ".";
        return Map.of(
                prefix + "base-url",
                "http://localhost:%d/sandbox/%s".formatted(world.port(), path),
                prefix + "key",
                "any",
                prefix + "secret",
                "any",
                prefix + "quota-calls",
                10_000,
                prefix + "total-timeout",
                "50s",
                prefix + "read-timeout",
                "40s");
    }

    private HttpResponse<String> recommend() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/recommendations".formatted(server.getPort())))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BRIEF))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void theTripIsMadeOfWhatIsSoldRightNow() throws Exception {
        // when
        HttpResponse<String> answer = recommend();
        String trip = answer.body();

        // then: rides that nobody else has, rooms of one of the three, all of them samples
        assertThat(answer.statusCode()).as(trip).isEqualTo(200);
        assertThat(trip)
                .contains("\"live\":{\"supplier\":\"duffel\"", "\"sampleData\":true")
                .doesNotContain("\"missing\"");
        assertThat(List.of("liteapi", "rapid", "ota"))
                .anyMatch(supplier -> trip.contains("\"live\":{\"supplier\":\"" + supplier));
        assertThat(answer.headers().firstValue("Surefoot-Data")).isEmpty();
    }
}
