package com.surefoot.transport.incity;

import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Several routers, asked in turn: the first that can tell is believed. */
public final class Routers implements Router {

    /** Hears what came of asking. */
    @FunctionalInterface
    public interface Ear {

        /** A router was asked, and said that, be it that it cannot tell. */
        void heard(String router, InCityMode mode, Way way);
    }

    private final List<Router> routers;
    private final Ear ear;

    /** @param routers the one that is to be believed most first */
    public Routers(List<Router> routers, Ear ear) {
        this.routers = List.copyOf(routers);
        this.ear = ear;
    }

    @Override
    public String name() {
        return routers.stream().map(Router::name).collect(Collectors.joining(", "));
    }

    @Override
    public Router on(DateRange days) {
        return new Routers(routers.stream().map(router -> router.on(days)).toList(), ear);
    }

    @Override
    public Ways ways(CityTravel travel, List<Place> places) {
        List<Ways> all =
                routers.stream().map(router -> router.ways(travel, places)).toList();
        return (mode, from, to) -> {
            Way last = Way.unknown(Way.Gap.NOT_ITS_MODE);
            for (int i = 0; i < all.size() && last instanceof Way.Unknown; i++) {
                last = heard(i, mode, all.get(i).find(mode, from, to));
            }
            return last;
        };
    }

    @Override
    public Way departing(Departure departure) {
        Way last = Way.unknown(Way.Gap.NOT_ITS_MODE);
        for (int i = 0; i < routers.size() && last instanceof Way.Unknown; i++) {
            last = heard(i, departure.mode(), routers.get(i).departing(departure));
        }
        return last;
    }

    private Way heard(int router, InCityMode mode, Way way) {
        ear.heard(routers.get(router).name(), mode, way);
        return way;
    }
}
