package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Price;
import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The answer whether an offer stands: a {@code status}, the pricing as in the search, and the {@code links} by which it may
 * be booked.
 */
final class PriceCheckAnswer {

    private final LiveOffer offer;
    private final Validity validity;

    /** @param validity of what is set no end */
    PriceCheckAnswer(LiveOffer offer, Validity validity) {
        this.offer = offer;
        this.validity = validity;
    }

    /** @throws IOException if it is none, or of a status that nobody knows */
    LiveOffer read(Body body) throws IOException {
        Json answer = body.json();
        String status = answer.get("status").text();
        return switch (status) {
            case "available" -> standing(answer, price(answer, Optional.of(offer.price())));
            case "price_changed" -> standing(answer, price(answer, Optional.empty()));
            case "sold_out" -> offer.soldOut(validity.observedAt());
            default -> throw new IOException("/status is '%s'".formatted(status));
        };
    }

    private LiveOffer standing(Json answer, Price price) throws IOException {
        return offer.restated(offer.terms(), price, validity(answer), Set.of());
    }

    private Price price(Json answer, Optional<Price> unless) throws IOException {
        Optional<Json> pricing = answer.find("occupancy_pricing");
        if (pricing.isEmpty() && unless.isPresent()) {
            return unless.get();
        }
        return new Pricing(answer.get("occupancy_pricing"), offer.stay().nights()).of(offer.rooms());
    }

    /** As long as it can be booked by the answer's own links. */
    private Validity validity(Json answer) throws IOException {
        Optional<Json> links = answer.find("links");
        Optional<Instant> end = Optional.empty();
        if (links.isPresent()) {
            Optional<Json> book = links.get().find("book");
            Optional<Json> way = book.isPresent() ? book : links.get().find("payment_session");
            end = way.isPresent() ? Link.expires(way.get()) : end;
        }
        return end.isPresent() ? new Validity(validity.observedAt(), end) : validity;
    }
}
