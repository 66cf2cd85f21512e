package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Amounts;
import com.surefoot.transport.tickets.Condition;
import com.surefoot.transport.tickets.Conditions;
import com.surefoot.transport.tickets.Hold;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.travel.Money;
import com.surefoot.travel.Source;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An offer: a {@code total_amount} for all passengers with taxes, {@code slices}, {@code conditions}, and when it
 * {@code expires_at}.
 */
final class OfferReader {

    private final String supplier;
    private final Travellers travellers;
    private final Instant now;

    /** @param now when it is said */
    OfferReader(String supplier, Travellers travellers, Instant now) {
        this.supplier = supplier;
        this.travellers = travellers;
        this.now = now;
    }

    /** @throws IOException if it cannot be read, or is for somebody else */
    TicketOffer read(Json offer) throws IOException {
        if (offer.find("partial").isPresent() && offer.get("partial").flag()) {
            throw new IOException(offer.where() + " is for a part of the journey only");
        }
        int passengers = offer.get("passengers").elements().size();
        if (passengers != travellers.size()) {
            throw new IOException(
                    "%s is for %d passengers instead of %d".formatted(offer.where(), passengers, travellers.size()));
        }
        return new TicketOffer(
                source(offer),
                offer.get("owner").get("name").text(),
                SliceReader.read(offer),
                travellers,
                amount(offer, "total"),
                conditions(offer),
                hold(offer),
                new Validity(now, Optional.of(expiry(offer))),
                Optional.empty(),
                handle(offer));
    }

    /** Looked at now, so that an offer is not found to be broken when it is asked about. */
    private static String handle(Json offer) throws IOException {
        String id = offer.get("id").text();
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new IOException("%s/id cannot be asked about: '%s'".formatted(offer.where(), id));
        }
        return id;
    }

    /** In test mode airlines and flights are made up. */
    private Source source(Json offer) throws IOException {
        return new Source(supplier, supplier, !offer.get("live_mode").flag());
    }

    static Instant expiry(Json offer) throws IOException {
        return instant(offer.get("expires_at").text());
    }

    private static Conditions conditions(Json offer) throws IOException {
        Optional<Json> conditions = offer.find("conditions");
        return conditions.isEmpty()
                ? new Conditions(new Condition.Unstated(), new Condition.Unstated())
                : new Conditions(
                        condition(conditions.get(), "change_before_departure"),
                        condition(conditions.get(), "refund_before_departure"));
    }

    private static Condition condition(Json conditions, String name) throws IOException {
        Optional<Json> found = conditions.find(name);
        if (found.isEmpty()) {
            return new Condition.Unstated();
        }
        if (!found.get().get("allowed").flag()) {
            return new Condition.Forbidden();
        }
        boolean known = found.get().find("penalty_amount").isPresent();
        return new Condition.Allowed(known ? Optional.of(amount(found.get(), "penalty")) : Optional.empty());
    }

    private static Money amount(Json of, String name) throws IOException {
        return Amounts.of(
                of.get(name + "_amount").decimal(), of.get(name + "_currency").text());
    }

    private static Optional<Hold> hold(Json offer) throws IOException {
        Optional<Json> payment = offer.find("payment_requirements");
        if (payment.isEmpty() || payment.get().get("requires_instant_payment").flag()) {
            return Optional.empty();
        }
        return Optional.of(new Hold(
                payment.get().findText("price_guarantee_expires_at").map(OfferReader::instant),
                payment.get().findText("payment_required_by").map(OfferReader::instant)));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
