package com.surefoot.supply.timetables;

import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.Kept;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.transport.timetable.CityTimetables;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs in which city on which day, read when it is asked for first, and again when timetables have changed. */
final class Networks {

    private static final Logger LOG = LoggerFactory.getLogger(Networks.class);

    /** A city of 4,000 stops and 130,000 calls a day takes some 3 MB. */
    private static final int MOST_NETWORKS = 12;

    private static final int MOST_POINTS = 1000;

    /** @param streets how much of them was known */
    private record Key(Instant changedAt, int streets, City city, LocalDate day, WalkRules walk) {}

    /** What was read of a city last: how much there is on a day. */
    record ReadDay(LocalDate day, int stops, int runs, Instant at) {}

    private record Spot(Instant changedAt, GeoPoint point) {}

    private final CityTimetables timetables;
    private final Footpaths footpaths;
    private final Clock clock;
    private final Map<CityId, ReadDay> lastRead = new ConcurrentHashMap<>();
    private final Kept<Key, Network> networks = new Kept<>(MOST_NETWORKS);
    private final Kept<Spot, Optional<City>> cities = new Kept<>(MOST_POINTS);

    Networks(CityTimetables timetables, Footpaths footpaths, Clock clock) {
        this.clock = clock;
        this.timetables = timetables;
        this.footpaths = footpaths;
    }

    /** When timetables changed last. */
    Instant changedAt() {
        return timetables.changedAt();
    }

    /** How much is known of streets to stops; more makes another network. */
    int streets() {
        return footpaths.extent();
    }

    /** The city that a point lies in. */
    Optional<City> findCity(Instant changedAt, GeoPoint point) {
        return cities.get(new Spot(changedAt, point), spot -> timetables.findCity(spot.point()));
    }

    Network get(Instant changedAt, City city, LocalDate day, WalkRules walk) {
        return networks.get(new Key(changedAt, footpaths.extent(), city, day, walk), this::read);
    }

    /** Reads again what was asked for before timetables changed, or more streets were loaded. */
    void readAgain() {
        Instant changedAt = changedAt();
        networks.keys().stream()
                .filter(key -> !key.changedAt().equals(changedAt) || key.streets() != streets())
                .forEach(key -> get(changedAt, key.city(), key.day(), key.walk()));
    }

    /** By city. */
    Map<CityId, ReadDay> lastRead() {
        return Map.copyOf(lastRead);
    }

    private Network read(Key key) {
        Window window = Window.of(key.day(), key.city().zone());
        Network network =
                Network.of(window, timetables.listTimetables(key.city(), window.serviceDays()), key.walk(), footpaths);
        lastRead.put(
                key.city().id(),
                new ReadDay(
                        key.day(),
                        network.halts().size(),
                        network.lines().stream().mapToInt(Line::runs).sum(),
                        clock.instant()));
        LOG.info(
                "Timetables of {} on {} have {} stops and {} lines.",
                key.city().name(),
                key.day(),
                network.halts().size(),
                network.lines().size());
        if (network.leftOut() > 0) {
            LOG.warn(
                    "Timetables of {} on {} have {} trips or runs that are left out. Maybe their times run backwards, or there are too many?",
                    key.city().name(),
                    key.day(),
                    network.leftOut());
        }
        return network;
    }
}
