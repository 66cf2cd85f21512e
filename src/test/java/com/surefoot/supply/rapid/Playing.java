package com.surefoot.supply.rapid;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.http.Secret;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierSettings;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.live.Answer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Rapid, played, and who asks it. */
final class Playing implements AutoCloseable {

    static final String AVAILABILITY = "/v3/properties/availability";
    static final String GEOGRAPHY = "/v3/properties/geography";
    static final String CHECK = "/v3/properties/19248/rooms/123abc/rates/333abc";
    static final Secret KEY = new Secret("rapid-k3y");
    static final Secret SECRET = new Secret("rapid-s3cr3t");

    final StandIn rapid;
    final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    final RapidOffers offers;

    Playing() {
        this(StandIn.start());
    }

    Playing(StandIn rapid) {
        this.rapid = rapid;
        offers = new RapidOffers(client(), time);
    }

    private SupplierClient client() {
        SupplierSettings usual = rapid.settings("rapid");
        SupplierSettings settings = new SupplierSettings(
                "rapid",
                "rapid",
                URI.create(rapid.url() + "/v3"),
                Optional.of(KEY),
                Optional.of(SECRET),
                usual.bounds(),
                usual.quota(),
                usual.redirectHosts(),
                usual.pollInterval(),
                usual.timeToLive());
        return new SupplierClient(settings, time, time, new SimpleMeterRegistry());
    }

    Answer<LiveOffer> answer(Reply reply, Occupancy... rooms) {
        rapid.answer(AVAILABILITY, reply);
        return offers.search(Stays.at(List.of("rapid:19248"), rooms));
    }

    /** The one offer of an answer that misses nothing. */
    LiveOffer offer(String rates, Occupancy... rooms) {
        Answer<LiveOffer> answer = answer(Reply.ok(rates), rooms);
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).hasSize(1);
        return answer.offers().get(0);
    }

    /** Why nothing came of a search. */
    String gap(Reply reply) {
        Answer<LiveOffer> answer = answer(reply);
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).hasSize(1);
        assertThat(answer.gaps().get(0).reason())
                .contains("Maybe")
                .doesNotContain(KEY.value())
                .doesNotContain(SECRET.value());
        return answer.gaps().get(0).reason();
    }

    @Override
    public void close() {
        rapid.close();
    }
}
