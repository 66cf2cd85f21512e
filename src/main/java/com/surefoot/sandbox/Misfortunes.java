package com.surefoot.sandbox;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.recommendation.Supply;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.simulation.Course;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds trips of two nights whose train is going to be cancelled and whose room is going to be sold out. */
final class Misfortunes {

    private static final int SOONEST = 5;
    private static final int LATEST = 14;
    private static final int NIGHTS = 2;
    private static final Duration SOON = Duration.ofHours(12);
    private static final Duration LOOK = Duration.ofHours(6);
    private static final Duration LASTING = Duration.ofDays(1);

    private final HiddenTruth truth;
    private final Supply living;
    private final Instant now;

    Misfortunes(HiddenTruth truth, Supply living, Instant now) {
        this.truth = truth;
        this.living = living;
        this.now = now;
    }

    /** At most one for each train. */
    List<BadLuck> list() {
        List<BadLuck> all = new ArrayList<>();
        List<City> cities = living.cities().listCities();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (LocalDate day :
                today.plusDays(SOONEST).datesUntil(today.plusDays(LATEST)).toList()) {
            for (City from : cities) {
                for (City to : cities) {
                    if (!from.equals(to)) {
                        add(all, from, to, new DateRange(day, day.plusDays(NIGHTS)));
                    }
                }
            }
        }
        return all;
    }

    private void add(List<BadLuck> all, City from, City to, DateRange dates) {
        for (TransportOffer ride : living.transport().listOffers(from, to, dates.first())) {
            findCancelled(ride).ifPresent(cancelledAt -> living.lodging().listOffers(to.id(), dates).stream()
                    .filter(room -> room.roomType().sleeps() == NIGHTS)
                    .flatMap(room -> findSoldOut(room, dates, cancelledAt)
                            .map(soldOutAt -> new BadLuck(from, to, dates, ride, cancelledAt, room, soldOutAt))
                            .stream())
                    .findFirst()
                    .ifPresent(all::add));
        }
    }

    private Optional<Instant> findCancelled(TransportOffer ride) {
        FactId fact = new FactId(
                FactKind.RIDE, ride.id(), ride.departure().toLocalDate().toString());
        return ride.mode() == TransportMode.TRAIN
                        && truth.course(fact) instanceof Change change
                        && change.announced() < Long.MAX_VALUE
                ? Optional.of(Instant.ofEpochSecond(change.announced())).filter(at -> at.isAfter(now.plus(SOON)))
                : Optional.empty();
    }

    /** The first time it is sold out and stays so; before the train is cancelled, so that one comes after the other. */
    private Optional<Instant> findSoldOut(LodgingOffer room, DateRange dates, Instant before) {
        Course rate = truth.course(StayFacts.rate(room.id(), dates));
        for (Instant at = now; at.plus(LASTING).isBefore(before); at = at.plus(LOOK)) {
            if (isSoldOut(rate, at)) {
                return isSoldOut(rate, at.plus(LASTING)) && at.isAfter(now.plus(SOON))
                        ? Optional.of(at)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSoldOut(Course rate, Instant at) {
        return rate.value(rate.version(at.getEpochSecond())) == Rooms.SOLD_OUT;
    }
}
