package com.surefoot.bench.unsat;

import com.surefoot.bench.pointworld.PointCity;
import com.surefoot.bench.unsat.Trip.Leg;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The flights of a day as the product sees them, from take-off to landing. */
final class FlightOffers implements TransportOffers {

    private final Tables tables;

    FlightOffers(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        List<Flight> flights = tables.listFlights(from.name(), to.name());
        return IntStream.range(0, flights.size())
                .mapToObj(row -> offer(flights.get(row), id(row, day), from, to, day))
                .toList();
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return Optional.empty();
    }

    /** The flight behind an offer. */
    Leg leg(TransportOffer offer) {
        LocalDate day = offer.departure().toLocalDate();
        List<Flight> flights =
                tables.listFlights(offer.from().name(), offer.to().name());
        return IntStream.range(0, flights.size())
                .filter(row -> id(row, day).equals(offer.id()))
                .mapToObj(row -> new Leg(flights.get(row), day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is no flight of the tables. Maybe it is of another day?".formatted(offer)));
    }

    /** Two rows may tell of the same hour and airline, so the row counts. */
    private static String id(int row, LocalDate day) {
        return "flight %d on %s".formatted(row, day);
    }

    private static TransportOffer offer(Flight flight, String id, City from, City to, LocalDate day) {
        return new TransportOffer(
                id,
                TransportMode.FLIGHT,
                "%s at %s".formatted(flight.airline(), flight.departure()),
                "",
                flight.airline(),
                new Place(from.name(), from.area().centre()),
                new Place(to.name(), to.area().centre()),
                flight.takesOff(day),
                flight.lands(day),
                PointCity.dollars(BigDecimal.valueOf(flight.price(day))),
                1,
                flight.nonStop() ? 0 : 1,
                PointCity.source());
    }
}
