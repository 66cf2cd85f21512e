package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.transport.tickets.MinimumConnections;
import com.surefoot.transport.tickets.TicketOffer;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** The answer about one offer: all of it as it is now, or an error that says what became of it. */
final class OfferAgain {

    private final TicketOffer offer;
    private final Instant now;
    private final MinimumConnections changes;

    OfferAgain(TicketOffer offer, Instant now, MinimumConnections changes) {
        this.offer = offer;
        this.now = now;
        this.changes = changes;
    }

    /** @throws IOException if it is none, or one about something else */
    TicketOffer read(Body body) throws IOException {
        Json answer = body.json();
        Optional<ApiError> error = ApiError.find(body, answer);
        if (error.isPresent()) {
            return gone(error.get());
        }
        Json data = answer.get("data");
        String id = data.get("id").text();
        if (!id.equals(offer.handle())) {
            throw new IOException("%s/id is '%s' and not '%s'".formatted(data.where(), id, offer.handle()));
        }
        if (!OfferReader.expiry(data).isAfter(now)) {
            return offer.expired(now);
        }
        TicketOffer stated = offer.restated(new OfferReader(offer.supplier(), offer.travellers(), now).read(data));
        // whose changes cannot be made any more is of use to nobody, and yet it is known what became of it
        return stated.findFault(changes).isPresent() ? stated.over() : stated;
    }

    private TicketOffer gone(ApiError error) throws IOException {
        if (error.isSoldOut()) {
            return offer.soldOut(now);
        }
        if (error.isEnded()) {
            return offer.expired(now);
        }
        throw error.refusal();
    }
}
