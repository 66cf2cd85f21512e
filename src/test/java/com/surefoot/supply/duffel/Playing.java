package com.surefoot.supply.duffel;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.http.Secret;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;

/** Duffel, played, and who asks it. */
final class Playing implements AutoCloseable {

    static final String REQUESTS = "/air/offer_requests";
    static final String OFFERS = "/air/offers";
    static final String PLACES = "/places/suggestions";
    static final Secret KEY = new Secret("duffel_test_s3cr3t");

    /** Two from Vienna to Amsterdam on 4 June 2027. */
    static final TicketRequest ASKED = TicketRequest.of(way("VIE", "AMS", "2027-06-04"), Travellers.of(2));

    final StandIn duffel;
    final FakeTime time = new FakeTime("2027-03-01T12:00:00Z");
    final DuffelOffers offers;

    Playing() {
        this(StandIn.start());
    }

    Playing(StandIn duffel) {
        this.duffel = duffel;
        offers = new DuffelOffers(
                new SupplierClient(duffel.settings("duffel").withKey(KEY), time, time, new SimpleMeterRegistry()),
                time);
        duffel.answer(REQUESTS, Reply.ok(Payloads.request()).withStatus(201));
    }

    static Way way(String from, String to, String day) {
        return new Way(new Where.AtCode(from), new Where.AtCode(to), LocalDate.parse(day));
    }

    Answer<TicketOffer> answer(Reply... pages) {
        duffel.answer(OFFERS, pages);
        return offers.search(ASKED);
    }

    /** The one offer of an answer that misses nothing. */
    TicketOffer offer(String offer) {
        Answer<TicketOffer> answer = answer(Reply.ok(Payloads.page(offer)));
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).hasSize(1);
        return answer.offers().get(0);
    }

    /** Why nothing came of a search. */
    String gap(Reply page) {
        return onlyGap(answer(page));
    }

    static String onlyGap(Answer<TicketOffer> answer) {
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).hasSize(1);
        Gap gap = answer.gaps().get(0);
        assertThat(gap.supplier()).isEqualTo("duffel");
        assertThat(gap.reason()).contains("Maybe").doesNotContain(KEY.value());
        return gap.reason();
    }

    List<String> targets() {
        return duffel.received().stream().map(Received::target).toList();
    }

    @Override
    public void close() {
        duffel.close();
    }
}
