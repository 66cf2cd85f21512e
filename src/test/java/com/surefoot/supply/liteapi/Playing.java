package com.surefoot.supply.liteapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.http.Secret;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.live.Answer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;

/** LiteAPI's two hosts, played, and who asks them. */
final class Playing implements AutoCloseable {

    static final String LIST = "/data/hotels";
    static final String RATES = "/hotels/rates";
    static final String PREBOOK = "/rates/prebook";
    static final Secret KEY = new Secret("sand_s3cr3t");

    final StandIn search;
    final StandIn booking = StandIn.start();
    final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    final LiteApiOffers offers;

    Playing() {
        this(StandIn.start());
    }

    Playing(StandIn search) {
        this.search = search;
        offers = new LiteApiOffers(client(search, "liteapi"), Optional.of(client(booking, "liteapibook")), time);
    }

    private SupplierClient client(StandIn played, String name) {
        return new SupplierClient(played.settings(name).withKey(KEY), time, time, new SimpleMeterRegistry());
    }

    /** What comes of a search in one hotel. */
    Answer<LiveOffer> answer(Reply reply, Occupancy... rooms) {
        search.answer(RATES, reply);
        return offers.search(Stays.at(List.of("liteapi:lp1897"), rooms));
    }

    /** The one offer of an answer that misses nothing. */
    LiveOffer offer(String rates, Occupancy... rooms) {
        Answer<LiveOffer> answer = answer(Reply.ok(rates), rooms);
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).hasSize(1);
        return answer.offers().get(0);
    }

    /** Why nothing came of a search. */
    String gap(Reply... replies) {
        search.answer(RATES, replies);
        Answer<LiveOffer> answer = offers.search(Stays.at(List.of("liteapi:lp1897")));
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).hasSize(1);
        assertThat(answer.gaps().get(0).supplier()).isEqualTo("liteapi");
        assertThat(answer.gaps().get(0).reason()).contains("Maybe").doesNotContain(KEY.value());
        return answer.gaps().get(0).reason();
    }

    static List<String> paths(StandIn played) {
        return played.received().stream().map(Received::path).toList();
    }

    @Override
    public void close() {
        search.close();
        booking.close();
    }
}
