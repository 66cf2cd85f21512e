package com.surefoot.planning.departures;

import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found to be otherwise than planned: the ways to plan with from then on. */
final class Corrections {

    private record Pair(InCityMode mode, Place from, Place to) {

        static Pair of(Journey journey) {
            List<Stage> stages = journey.stages();
            return new Pair(
                    journey.mode(),
                    stages.get(0).from(),
                    stages.get(stages.size() - 1).to());
        }
    }

    private final Map<Pair, Way> ways = new HashMap<>();
    private int count;
    private Caution caution = Caution.NONE;

    /** Which rides by timetable are planned with. */
    enum Caution {
        /** All, those nobody has asked for yet as they are reckoned. */
        NONE,
        /** Those that were asked for and found. */
        ONLY_FOUND,
        /** None at all. */
        NO_RIDES
    }

    /** The way that was planned takes longer, costs more or is not there. One that is found to be otherwise twice is not gone at all. */
    void add(Journey planned, Way found) {
        count++;
        Pair pair = Pair.of(planned);
        boolean again = ways.containsKey(pair);
        ways.put(
                pair,
                !again && found instanceof Way.Known known
                        ? new Way.Known(known.journey().untimed())
                        : Way.NONE);
    }

    /** The way is there in the time that was planned for it. */
    void confirm(Journey planned) {
        ways.putIfAbsent(Pair.of(planned), new Way.Known(planned.untimed()));
    }

    void be(Caution other) {
        caution = other;
    }

    /** How often something was otherwise. */
    int count() {
        return count;
    }

    PlanningRequest correct(PlanningRequest request) {
        if (count == 0 && caution == Caution.NONE) {
            return request;
        }
        List<CityChoice> cities = request.cities().stream().map(this::correct).toList();
        return request.with(cities);
    }

    private CityChoice correct(CityChoice city) {
        Router corrected = new Corrected(city.travel().router());
        return new CityChoice(
                city.city(), city.travel().withRouter(corrected), city.lodging(), city.sights(), city.restaurants());
    }

    /** A router with what is known better. */
    private final class Corrected implements Router {

        private final Router router;

        Corrected(Router router) {
            this.router = router;
        }

        @Override
        public String name() {
            return router.name();
        }

        @Override
        public Ways ways(CityTravel travel, List<Place> places) {
            Ways own = router.ways(travel, places);
            return (mode, from, to) -> {
                Pair pair = new Pair(mode, places.get(from), places.get(to));
                boolean known = ways.containsKey(pair);
                if (mode.isRide() && (caution == Caution.NO_RIDES || (caution == Caution.ONLY_FOUND && !known))) {
                    return Way.NONE;
                }
                return known ? ways.getOrDefault(pair, Way.NONE) : own.find(mode, from, to);
            };
        }
    }
}
