package com.surefoot.sandbox;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommender;
import com.surefoot.simulation.Dice;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * People who ask for a trip, take it, and tell most of the time how it was. They ask as everybody does, and learn what is
 * true by going there.
 */
final class Travellers {

    private static final long DAY = 86_400;
    private static final int SOONEST = 2;
    private static final int WITHIN = 28;
    private static final int NIGHTS = 3;
    private static final int PARTY = 3;

    private final Recommender recommender;
    private final Stock stock;
    private final Reports reports;
    private final Dice dice;
    private final int aDay;

    /** @param aDay how many ask on a day */
    Travellers(Recommender recommender, Stock stock, Reports reports, Dice dice, int aDay) {
        this.recommender = recommender;
        this.stock = stock;
        this.reports = reports;
        this.dice = dice;
        this.aDay = aDay;
    }

    /** Somebody who asks at a moment. */
    record Traveller(String name, Instant asksAt, Dice dice) {}

    /** Those who ask from one moment to before another, in order of their names. */
    List<Traveller> list(Instant from, Instant until) {
        List<Traveller> all = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        LocalDate end = LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(1);
        first.datesUntil(end).forEach(day -> {
            for (int i = 0; i < aDay; i++) {
                Dice own = dice.of(day.toEpochDay()).of(i);
                Instant at = day.atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .plusSeconds(own.of("asks").below((int) DAY));
                if (!at.isBefore(from) && at.isBefore(until)) {
                    all.add(new Traveller(day + "/" + i, at, own));
                }
            }
        });
        return all;
    }

    /**
     * Asks for a trip, and books it.
     *
     * @param now when that is
     * @return what will be told of it; nothing where there is none, or who takes it does not tell
     */
    List<Letter> ask(Traveller traveller, Instant now) {
        List<City> cities = stock.listCities();
        if (cities.size() < 2) {
            return List.of();
        }
        return recommender.recommend(brief(traveller, cities), List.of(Flavour.BALANCED), Recommender.NOBODY)
                        instanceof Recommended recommended
                ? reports.of(traveller, recommended.candidates().get(0), now)
                : List.of();
    }

    private static TripBrief brief(Traveller traveller, List<City> cities) {
        Dice own = traveller.dice();
        int from = own.of("from").below(cities.size());
        int to = (from + 1 + own.of("to").below(cities.size() - 1)) % cities.size();
        LocalDate first = LocalDate.ofInstant(traveller.asksAt(), ZoneOffset.UTC)
                .plusDays((long) SOONEST + own.of("ahead").below(WITHIN));
        return TripBrief.of(
                cities.get(from).name(),
                Destination.city(cities.get(to).name()),
                new DateRange(first, first.plusDays(1L + own.of("nights").below(NIGHTS))),
                new Party(1 + own.of("party").below(PARTY), 0));
    }
}
