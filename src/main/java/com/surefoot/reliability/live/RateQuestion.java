package com.surefoot.reliability.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be asked to know anew what is known of an offer. The facts of a rate and of a room name all of it, so that
 * nothing else has to be kept, and who starts anew goes on where another ended.
 *
 * @param rate the fact of the rate; the answer tells that of the room as well
 * @param supplier who is to be asked
 * @param property its id, see {@link LiveProperty#id}
 * @param rooms who sleeps in which room
 */
public record RateQuestion(FactId rate, String supplier, String property, DateRange stay, List<Occupancy> rooms) {

    public RateQuestion {
        requireNonNull(rate, "rate");
        requireNonNull(supplier, "supplier");
        requireNonNull(property, "property");
        requireNonNull(stay, "stay");
        rooms = List.copyOf(rooms);
    }

    /** The question about a fact; empty if it is no fact of an offer of that supplier. */
    public static Optional<RateQuestion> find(FactId fact, String supplier) {
        boolean isOfStay = fact.kind() == FactKind.RATE || fact.kind() == FactKind.ROOM;
        int property = fact.subject().indexOf('/');
        int guests = fact.subject().lastIndexOf('@');
        if (!isOfStay || !fact.subject().startsWith(supplier + ":") || property < 0 || guests < property) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(fact, supplier, property, guests));
        } catch (RuntimeException e) {
            // somebody else's fact that begins alike
            return Optional.empty();
        }
    }

    private static RateQuestion read(FactId fact, String supplier, int property, int guests) {
        String[] ends = fact.occasion().split("/", 2);
        DateRange stay = new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        List<Occupancy> rooms = Stream.of(fact.subject().substring(guests + 1).split("[+]"))
                .map(Occupancy::parse)
                .toList();
        return new RateQuestion(
                StayFacts.rate(fact.subject(), stay), supplier, fact.subject().substring(0, property), stay, rooms);
    }

    StayRequest request(Currency currency, String country) {
        return new StayRequest(new Where.AtProperties(List.of(property)), stay, rooms, currency, country);
    }
}
