package com.surefoot.supply.timetables;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Asks for rides in Eastburg, where walking from the hotel to the museum takes more than an hour. */
abstract class RidesInEastburg {

    static final int TRAM = 0;
    static final int METRO = 1;
    static final int BUS = 3;
    static final int FERRY = 4;
    static final int AIRCRAFT = 1100;

    static final Place HOTEL = SmallWorld.place("Hotel", 0, 0.3);
    static final Place MUSEUM = SmallWorld.place("Museum", 5, 0.3);
    static final Place ELSEWHERE =
            new Place("Westburg Station", SmallWorld.WESTBURG.area().centre());
    static final CityTravel TRAVEL = SmallWorld.travel();

    final PlayedLive live = new PlayedLive();
    Optional<Footpaths> footpaths = Optional.empty();

    /** Stops in a row, two and a half kilometres apart. */
    static SmallLines lines() {
        return new SmallLines().stop("hotel", 0, 0).stop("middle", 2.5, 0).stop("museum", 5, 0);
    }

    static SmallLines bus() {
        return lines().trip("early", BUS, "hotel 10:02", "middle 10:08", "museum 10:15")
                .trip("next", BUS, "hotel 10:10", "middle 10:18", "museum 10:25");
    }

    TimetableRouter router(SmallLines lines) {
        return new TimetableRouter(lines, footpaths, live, clock);
    }

    /** Friday morning, when the router knows rides from Friday to Sunday. */
    final Clock clock = Clock.fixed(FRIDAY.atTime(8, 0).atZone(ZONE).toInstant(), ZoneOffset.UTC);

    static Departure departure(InCityMode mode, LocalDate day, String at) {
        return new Departure(
                TRAVEL, mode, HOTEL, MUSEUM, day.atTime(LocalTime.parse(at)).atZone(ZONE));
    }

    Way way(SmallLines lines, InCityMode mode, LocalDate day, String at) {
        return router(lines).departing(departure(mode, day, at));
    }

    Journey journey(SmallLines lines, InCityMode mode, String at) {
        Way way = way(lines, mode, FRIDAY, at);
        assertThat(way).isInstanceOf(Way.Known.class);
        return ((Way.Known) way).journey();
    }

    static List<String> rides(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> stage.ride().stream())
                .map(ride ->
                        ride.departure().toLocalTime() + "-" + ride.arrival().toLocalTime())
                .toList();
    }
}
