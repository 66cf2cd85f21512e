package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.House;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.DateRange;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server asks suppliers again for the sake of saved trips, and tells how that is coming on. */
@Timeout(120)
class RefreshTest {

    private static final String DATABASE =
            "jdbc:h2:mem:refresh;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private final StandIn hotels = StandIn.start();

    @AfterEach
    void stop() {
        hotels.close();
    }

    @Test
    void whatASavedTripRestsOnIsAskedForAnewAndTold() throws Exception {
        // given: a trip that was saved before the server started
        hotels.answer("/properties/availability", Reply.ok("[]"));
        try (House house = House.on(DATABASE, "sa", "2026-11-23T12:00:00Z", Map.of())) {
            house.trips()
                    .saveStay(
                            "mine",
                            "inns:19248/123abc/333abc@2-9",
                            new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 6)));
        }

        try (SmallServer server = SmallServer.start(settings())) {
            // when
            String figures = await(
                    server, "/prometheus", "surefoot_refresh_asked_total{outcome=\"failed\",supplier=\"inns\"} 1");

            // then: it was asked for what the names of the facts tell, and did not list it
            assertAsked();
            assertThat(figures)
                    .contains("surefoot_refresh_waiting{supplier=\"inns\"} 0")
                    .doesNotContain("s3cr3t");
            assertThat(await(server, "/health", "\"refresh\":{\"inns\":{\"answered\":0,\"failed\":"))
                    .startsWith("{\"status\":\"UP\"");
        }
    }

    private void assertAsked() {
        assertThat(hotels.received().get(0).target())
                .startsWith("/properties/availability?")
                .contains(
                        "property_id=19248",
                        "checkin=2027-06-04",
                        "checkout=2027-06-06",
                        "occupancy=2-9",
                        "currency=EUR",
                        "country_code=AT");
    }

    private Map<String, Object> settings() {
        return Map.of(
                "surefoot.jdbc.url", DATABASE,
                "surefoot.refresh.every", "1s",
                "surefoot.refresh.country", "AT",
                "surefoot.suppliers.inns.base-url", hotels.url().toString(),
                "surefoot.suppliers.inns.kind", "rapid",
                "surefoot.suppliers.inns.key", "k3y",
                "surefoot.suppliers.inns.secret", "s3cr3t",
                "surefoot.suppliers.inns.quota-calls", "6000");
    }

    private static String await(SmallServer server, String path, String part) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        HttpResponse<String> response = server.exchange(Call.get(path));
        while (!response.body().contains(part) && System.nanoTime() < end) {
            Thread.sleep(50);
            response = server.exchange(Call.get(path));
        }
        assertThat(response.body()).contains(part);
        return response.body();
    }
}
