package com.surefoot.supply.ota;

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

/** A chain that speaks OpenTravel, played, and who asks it. */
final class Playing implements AutoCloseable {

    static final String DOOR = "/ota";
    static final Secret KEY = new Secret("agency-7");
    static final Secret PASSWORD = new Secret("p4ss<w0rd&\"");

    final StandIn chain;
    final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    final OtaOffers offers;

    Playing() {
        this(StandIn.start());
    }

    Playing(StandIn chain) {
        this.chain = chain;
        offers = new OtaOffers(client(), time);
    }

    private SupplierClient client() {
        SupplierSettings usual = chain.settings("chain");
        SupplierSettings settings = new SupplierSettings(
                "chain",
                "ota",
                URI.create(chain.url() + DOOR),
                Optional.of(KEY),
                Optional.of(PASSWORD),
                usual.bounds(),
                usual.quota(),
                usual.redirectHosts(),
                usual.pollInterval(),
                usual.timeToLive());
        return new SupplierClient(settings, time, time, new SimpleMeterRegistry());
    }

    Answer<LiveOffer> answer(Reply reply, Occupancy... rooms) {
        chain.answer(DOOR, reply);
        return offers.search(Stays.inVienna(rooms));
    }

    /** The one offer of an answer that misses nothing. */
    LiveOffer offer(String message, Occupancy... rooms) {
        Answer<LiveOffer> answer = answer(Reply.ok(message), rooms);
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
                .doesNotContain(PASSWORD.value());
        return answer.gaps().get(0).reason();
    }

    /** What is searched at certain hotels. */
    Answer<LiveOffer> at(List<String> hotels, Reply... replies) {
        chain.answer(DOOR, replies);
        return offers.search(Stays.at(hotels));
    }

    @Override
    public void close() {
        chain.close();
    }
}
