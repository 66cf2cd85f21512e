package com.surefoot.bench.travelplanner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The route through cities, and how it is travelled. */
final class RouteRules {

    private final Wish wish;
    private final Sandbox sandbox;
    private final Faults faults;

    RouteRules(Wish wish, Sandbox sandbox, Faults faults) {
        this.wish = wish;
        this.sandbox = sandbox;
        this.faults = faults;
    }

    void check(List<StatedDay> days) {
        checkTour(days);
        checkModes(days);
        days.forEach(this::checkRide);
    }

    private void checkTour(List<StatedDay> days) {
        List<String> stops = new ArrayList<>();
        String at = wish.origin();
        for (StatedDay day : days) {
            List<String> cities = day.cities();
            boolean joined = !cities.isEmpty() && cities.get(0).equals(at);
            faults.addIf(
                    !joined,
                    Rule.CITY_ROUTE,
                    "day %d is in '%s', the day before ended in %s".formatted(day.number(), day.currentCity(), at));
            at = cities.isEmpty() ? at : cities.get(cities.size() - 1);
            if (cities.size() == 2) {
                stops.add(at);
            }
        }
        checkEnds(days);
        checkStops(stops);
    }

    private void checkEnds(List<StatedDay> days) {
        StatedDay first = days.get(0);
        StatedDay last = days.get(days.size() - 1);
        faults.addIf(
                first.findMove()
                        .filter(move -> move.from().equals(wish.origin()))
                        .isEmpty(),
                Rule.CITY_ROUTE,
                "the first day does not leave %s".formatted(wish.origin()));
        faults.addIf(
                last.findMove().filter(move -> move.to().equals(wish.origin())).isEmpty(),
                Rule.CITY_ROUTE,
                "the last day does not return to %s".formatted(wish.origin()));
    }

    private void checkStops(List<String> stops) {
        List<String> visited = stops.isEmpty() ? stops : stops.subList(0, stops.size() - 1);
        Set<String> different = new HashSet<>(visited);
        faults.addIf(
                different.size() != visited.size(), Rule.CITY_ROUTE, "a city is visited twice: %s".formatted(visited));
        faults.addIf(
                different.contains(wish.origin()),
                Rule.CITY_ROUTE,
                "%s is visited on the way".formatted(wish.origin()));
        // the published evaluation counts a wrong number of cities as missing information
        faults.addIf(
                different.size() != wish.cities(),
                Rule.COMPLETE,
                "%d cities are visited and not %d".formatted(different.size(), wish.cities()));
        faults.addIf(
                different.size() != wish.cities(),
                Rule.CITY_ROUTE,
                "%d cities are visited and not %d".formatted(different.size(), wish.cities()));
        for (String city : different) {
            Optional<String> state = sandbox.tables().findState(city);
            boolean asked = wish.cities() == 1
                    ? city.equals(wish.destination())
                    : state.equals(Optional.of(wish.destination()));
            faults.addIf(state.isEmpty(), Rule.CITY_ROUTE, "'%s' is no city of the data".formatted(city));
            faults.addIf(!asked, Rule.CITY_ROUTE, "'%s' is not of %s".formatted(city, wish.destination()));
        }
    }

    private void checkModes(List<StatedDay> days) {
        Set<Ride.Mode> modes = EnumSet.noneOf(Ride.Mode.class);
        for (StatedDay day : days) {
            day.find("transportation").flatMap(Ride::parse).ifPresent(ride -> {
                modes.add(ride.mode());
                refuse(day, ride);
            });
        }
        faults.addIf(
                modes.contains(Ride.Mode.SELF_DRIVING) && modes.size() > 1,
                Rule.TRANSPORT_CONFLICT,
                "the own car is mixed with others: %s".formatted(modes));
        faults.addIf(
                days.get(0).find("transportation").isEmpty(),
                Rule.TRANSPORT_CONFLICT,
                "the first day has no transportation");
    }

    private void refuse(StatedDay day, Ride ride) {
        String refused = wish.transportation().orElse("");
        boolean flown = refused.equals("no flight") && ride.text().contains("Flight");
        boolean driven = refused.equals("no self-driving") && ride.mode() == Ride.Mode.SELF_DRIVING;
        faults.addIf(
                flown || driven,
                Rule.TRANSPORTATION,
                "day %d goes by %s in spite of '%s'".formatted(day.number(), ride.mode(), refused));
    }

    private void checkRide(StatedDay day) {
        Optional<String> stated = day.find("transportation");
        if (stated.isEmpty()) {
            return;
        }
        Optional<Ride> ride = stated.flatMap(Ride::parse);
        faults.addIf(
                ride.isEmpty(),
                Rule.WITHIN_SANDBOX,
                "day %d: '%s' is no transportation".formatted(day.number(), stated.get()));
        Optional<StatedDay.Move> move = ride.flatMap(Ride::findMove);
        faults.addIf(
                move.isEmpty() || !move.equals(day.findMove()),
                Rule.WITHIN_CITY,
                "day %d: '%s' does not fit '%s'".formatted(day.number(), stated.get(), day.currentCity()));
        if (ride.isPresent() && move.isPresent()) {
            boolean flight = ride.get().mode() == Ride.Mode.FLIGHT;
            Optional<String> fault =
                    flight ? flightFault(day, ride.get(), move.get()) : roadFault(ride.get(), move.get());
            fault.ifPresent(text -> faults.add(Rule.WITHIN_SANDBOX, "day %d: %s".formatted(day.number(), text)));
        }
    }

    private Optional<String> flightFault(StatedDay day, Ride ride, StatedDay.Move move) {
        Optional<Flight> found = ride.findFlightNumber().flatMap(sandbox.tables()::findFlight);
        if (found.isEmpty()) {
            return Optional.of("there is no flight " + ride.findFlightNumber().orElse("without a number"));
        }
        Flight flight = found.get();
        if (!flight.origin().equals(move.from()) || !flight.destination().equals(move.to())) {
            return Optional.of(flight + " does not fly " + move);
        }
        if (!flight.date().equals(wish.date(day.number()))) {
            return Optional.of(flight + " does not fly on " + wish.date(day.number()));
        }
        boolean times = ride.findStated("Departure Time")
                        .orElse(flight.departure())
                        .equals(flight.departure())
                && ride.findStated("Arrival Time").orElse(flight.arrival()).equals(flight.arrival());
        return times ? Optional.empty() : Optional.of(flight + " has other times than '" + ride.text() + "'");
    }

    private Optional<String> roadFault(Ride ride, StatedDay.Move move) {
        Optional<Road> road = sandbox.findUsableRoad(move.from(), move.to());
        if (road.isEmpty()) {
            return Optional.of("there is no usable road " + move);
        }
        BigDecimal cost = CostRules.vehicle(ride.mode(), road.get());
        String stated = ride.findStated("cost")
                .orElse(cost.toPlainString())
                .replace("$", "")
                .replace(",", "");
        boolean same = stated.matches("\\d+(\\.\\d+)?")
                && new BigDecimal(stated).setScale(0, RoundingMode.FLOOR).compareTo(cost) == 0;
        return same ? Optional.empty() : Optional.of("'%s' costs %s for each vehicle".formatted(ride.text(), cost));
    }
}
