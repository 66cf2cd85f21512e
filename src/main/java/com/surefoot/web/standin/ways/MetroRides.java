package com.surefoot.web.standin.ways;

import com.surefoot.catalogue.Cities;
import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.MetroNetwork;
import com.surefoot.transport.incity.MetroStation;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.City;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The metros of the sandbox's cities by the rules of these cities, with a clock: from each station trains leave every so many
 * minutes of the hour, from five in the morning until one at night.
 */
@Singleton
@Requires(bean = Sandbox.class)
final class MetroRides {

    static final int MOST = 5;

    private static final LocalTime FIRST = LocalTime.of(5, 0);
    private static final LocalTime LAST = LocalTime.of(1, 0);
    private static final int HOUR = 60;

    private final Cities cities;
    private final CityTravels travels;

    MetroRides(Supply supply) {
        this.cities = supply.cities();
        this.travels = supply.travels();
    }

    /**
     * The next rides, those that arrive first before others; nothing where no metro leads there.
     *
     * @return empty if the places are not within one of the cities
     */
    Optional<List<List<Part>>> find(GeoPoint from, GeoPoint to, Instant at, int most) {
        return cities.listCities().stream()
                .filter(city -> city.area().contains(from) && city.area().contains(to))
                .findFirst()
                .flatMap(city -> travels.findTravel(city.id()).map(travel -> find(city, travel, from, to, at, most)));
    }

    private static List<List<Part>> find(
            City city, CityTravel travel, GeoPoint from, GeoPoint to, Instant at, int most) {
        Optional<Journey> journey = travel
                .listJourneys(travel.access(new Place("Origin", from)), travel.access(new Place("Destination", to)))
                .stream()
                .filter(one -> one.mode() == InCityMode.METRO)
                .findFirst();
        Optional<MetroNetwork> network = travel.metro();
        if (journey.isEmpty() || network.isEmpty()) {
            return List.of();
        }
        List<List<Part>> rides = new ArrayList<>();
        Instant next = at;
        for (int i = 0; i < most; i++) {
            List<Part> ride = ride(journey.get(), network.get(), next, city.zone());
            rides.add(ride);
            next = ride.get(0).start().plus(Duration.ofMinutes(headway(network.get())));
        }
        return rides;
    }

    /** A walk to the station, the next train after that, and a walk; one sets out at once. */
    private static List<Part> ride(Journey journey, MetroNetwork network, Instant at, ZoneId zone) {
        Stage walk = journey.stages().get(0);
        Stage train = journey.stages().get(1);
        Stage last = journey.stages().get(2);
        Instant there = at.plus(walk.duration());
        Instant leaves = departure(there, headway(network), zone);
        Instant arrives = leaves.plus(train.duration().minus(network.rules().waiting()));
        String line = line(network, train);
        return List.of(
                new Part(walk.from(), walk.to(), at, there, walk.distance(), Optional.empty()),
                new Part(train.from(), train.to(), leaves, arrives, train.distance(), Optional.of(line)),
                new Part(
                        last.from(),
                        last.to(),
                        arrives,
                        arrives.plus(last.duration()),
                        last.distance(),
                        Optional.empty()));
    }

    /** Who comes at any time waits half of it on average. */
    private static int headway(MetroNetwork network) {
        long twice = 2 * network.rules().waiting().toMinutes();
        return (int) Math.max(1, Math.min(HOUR, twice));
    }

    private static Instant departure(Instant there, int headway, ZoneId zone) {
        ZonedDateTime local = there.plusSeconds(HOUR - 1).atZone(zone);
        int minute = (local.getMinute() + headway - 1) / headway * headway;
        ZonedDateTime train = local.withMinute(0).withSecond(0).withNano(0).plusMinutes(Math.min(HOUR, minute));
        LocalTime time = train.toLocalTime();
        boolean runs = !time.isBefore(FIRST) || time.isBefore(LAST);
        return (runs ? train : LocalDateTime.of(train.toLocalDate(), FIRST).atZone(zone)).toInstant();
    }

    /** One that both stations are on; else the one it leaves on. */
    private static String line(MetroNetwork network, Stage train) {
        Set<String> ends = new HashSet<>(lines(network, train.to()));
        List<String> lines = lines(network, train.from());
        return lines.stream().filter(ends::contains).findFirst().orElse(lines.get(0));
    }

    private static List<String> lines(MetroNetwork network, Place station) {
        return network.stations().stream()
                .filter(one -> one.place().name().equals(station.name()))
                .map(MetroStation::line)
                .toList();
    }
}
