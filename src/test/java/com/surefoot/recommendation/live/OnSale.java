package com.surefoot.recommendation.live;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.CancellationTerms.Step;
import com.surefoot.lodging.live.CancellationTerms.Stepped;
import com.surefoot.lodging.live.Deadline;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Penalty;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Rooms for whoever needs some that are on sale. */
public final class OnSale {

    public static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private OnSale() {}

    /** A room for two for two nights in June, with breakfast. */
    public static LiveOffer room(LiveProperty property, Price price, CancellationTerms cancellation) {
        return room(property, Stays.JUNE, List.of(Occupancy.of(2)), price, cancellation);
    }

    /** What is asked for, in a property. */
    static LiveOffer room(LiveProperty property, StayRequest request, long cents) {
        return room(
                property,
                request.stay(),
                request.rooms(),
                Price.of(new Money(cents, request.currency())),
                new CancellationTerms.NonRefundable());
    }

    /** For a quarter of an hour from noon on. */
    public static LiveOffer room(
            LiveProperty property, DateRange stay, List<Occupancy> rooms, Price price, CancellationTerms cancellation) {
        return new LiveOffer(
                property,
                new LiveRoom("dbl", "Double Room"),
                new Terms("flex", Optional.of(Board.BREAKFAST), cancellation),
                stay,
                rooms,
                price,
                OptionalInt.empty(),
                Validity.of(NOON, Duration.ofMinutes(15)),
                Optional.empty(),
                "handle");
    }

    /** Of a supplier called inns. */
    public static LiveProperty inn(String code, String name, double lat, double lon) {
        return new LiveProperty("inns", code, Optional.of(name), Optional.of(new GeoPoint(lat, lon)), 3);
    }

    static CancellationTerms freeUntil(String moment) {
        Deadline end = new Deadline(Instant.parse(moment), ZoneOffset.UTC);
        return new Stepped(List.of(new Step(end, new Penalty.Nights(1))));
    }
}
