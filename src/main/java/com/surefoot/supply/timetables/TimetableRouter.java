package com.surefoot.supply.timetables;

import com.surefoot.supply.routing.Assembly;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Kept;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.transport.live.LiveTransport;
import com.surefoot.transport.timetable.CityTimetables;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rides by the timetables that are kept: nobody else is asked. */
@Singleton
final class TimetableRouter implements Router {

    static final String NAME = "timetables";

    /** So many runs that turn out not to go are passed over, then nothing is said. */
    private static final int MOST_TRIES = 25;

    /** Lists of places whose ways are kept: a trip is planned several times over the same ones. */
    private static final int MOST_LISTS = 12;

    private record Question(
            Instant changedAt, int streets, CityTravel travel, List<LocalDate> days, List<GeoPoint> points) {}

    private final Networks networks;
    private final LiveTransport live;
    private final Clock clock;
    private final Kept<Question, Ways> kept = new Kept<>(MOST_LISTS);

    TimetableRouter(CityTimetables timetables, Optional<Footpaths> footpaths, LiveTransport live, Clock clock) {
        this.networks = new Networks(timetables, footpaths.orElse(Footpaths.NONE), clock);
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ways ways(CityTravel travel, List<Place> places) {
        return ways(travel, places, comingWeek());
    }

    private DateRange comingWeek() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("UTC")));
        return new DateRange(today, today.plusDays(6));
    }

    /** Reads what ways in a city are found by that nobody has named a day for. */
    void readAhead(City city, CityTravel travel) {
        Instant changedAt = networks.changedAt();
        Samples.days(comingWeek()).forEach(day -> networks.get(changedAt, city, day, travel.walk()));
    }

    /** Reads again what was asked for before timetables changed, or more streets were loaded. */
    void readAgain() {
        networks.readAgain();
    }

    Networks networks() {
        return networks;
    }

    @Override
    public Router on(DateRange days) {
        return new OnDays(this, days);
    }

    /** Ways that hold at any hour of some days. */
    Ways ways(CityTravel travel, List<Place> places, DateRange days) {
        Instant changedAt = networks.changedAt();
        Optional<City> city = places.stream()
                .flatMap(place -> networks.findCity(changedAt, place.point()).stream())
                .findFirst();
        if (city.isEmpty()) {
            return (mode, from, to) -> Way.unknown(mode.isRide() ? Gap.NOT_COVERED : Gap.NOT_ITS_MODE);
        }
        List<LocalDate> telling = Samples.days(days);
        List<GeoPoint> points = places.stream().map(Place::point).toList();
        // what is planned with differs in its router only
        CityTravel rules = travel.withRouter(Router.NONE);
        return kept.get(
                new Question(changedAt, networks.streets(), rules, telling, points),
                asked -> new TimetableWays(
                        rules, city.get(), places, samples(changedAt, rules, city.get(), telling, points)));
    }

    private List<Samples.Sample> samples(
            Instant changedAt, CityTravel travel, City city, List<LocalDate> days, List<GeoPoint> points) {
        return days.stream()
                .map(day -> networks.get(changedAt, city, day, travel.walk()))
                .flatMap(network -> Samples.of(network, city.zone(), points).stream())
                .toList();
    }

    @Override
    public Way departing(Departure departure) {
        if (!departure.mode().isRide()) {
            return Way.unknown(Gap.NOT_ITS_MODE);
        }
        Instant changedAt = networks.changedAt();
        Optional<City> city = networks.findCity(changedAt, departure.from().point());
        if (city.isEmpty()
                || !city.equals(networks.findCity(changedAt, departure.to().point()))) {
            return Way.unknown(Gap.NOT_COVERED);
        }
        LocalDate day = departure.at().withZoneSameInstant(city.get().zone()).toLocalDate();
        Network network =
                networks.get(changedAt, city.get(), day, departure.travel().walk());
        if (!network.modes().contains(departure.mode())) {
            return Way.unknown(network.lines().isEmpty() ? Gap.NOT_COVERED : Gap.NOT_ITS_MODE);
        }
        return departing(departure, network);
    }

    private Way departing(Departure departure, Network network) {
        Access access = network.ground().near(departure.from().point());
        Access egress = network.ground().near(departure.to().point());
        if (!access.stopsAround() || !egress.stopsAround()) {
            return Way.unknown(Gap.TOO_FAR_OFF);
        }
        if (access.isEmpty() || egress.isEmpty()) {
            return Way.NONE;
        }
        int begin = network.window().seconds(departure.at().toInstant());
        LiveCheck check = new LiveCheck(network, live);
        Set<Run> without = new HashSet<>();
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Found> found = find(network, departure.mode(), without, begin, access.seconds(), egress.seconds());
            if (found.isEmpty()) {
                return Way.NONE;
            }
            int onFoot =
                    access.seconds().getOrDefault(found.get().rides().get(0).boardsAt(), 0);
            Optional<List<Told>> told = check.check(found.get(), onFoot, without);
            if (told.isPresent()) {
                return new Assembly(departure, NAME)
                        .first(List.of(new Legs(network, departure.from(), departure.to(), access, egress)
                                .list(found.get(), told.get())));
            }
        }
        return Way.unknown(Gap.NO_ANSWER);
    }

    /** By other modes too if that is better, or else by this one alone. */
    private static Optional<Found> find(
            Network network,
            InCityMode mode,
            Set<Run> without,
            int begin,
            Map<Integer, Integer> access,
            Map<Integer, Integer> egress) {
        int latest = begin + Math.toIntExact(Assembly.LONGEST.toSeconds());
        return new Search(network, mode.ridden(), without, begin, latest, egress)
                .from(access)
                .find(mode, egress)
                .or(() -> new Search(network, Set.of(mode), without, begin, latest, egress)
                        .from(access)
                        .find(mode, egress));
    }

    /** The router for a trip on some days. */
    private record OnDays(TimetableRouter router, DateRange days) implements Router {

        @Override
        public String name() {
            return router.name();
        }

        @Override
        public Ways ways(CityTravel travel, List<Place> places) {
            return router.ways(travel, places, days);
        }

        @Override
        public Router on(DateRange other) {
            return router.on(other);
        }

        @Override
        public Way departing(Departure departure) {
            return router.departing(departure);
        }
    }
}
